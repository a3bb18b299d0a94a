package teleshop.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A line to the embedded switchboard on which the bench lets callers dial in. */
final class Wire implements AutoCloseable {

    private static final String SECRET = "teleshop";

    private final Socket socket;
    private final OutputStream out;
    private final Map<String, String> calls = new ConcurrentHashMap<>();
    private final Thread reader = new Thread(this::read, "bench-wire");

    Wire(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        out = socket.getOutputStream();
        reader.setDaemon(true);
        reader.start();
        send("Login", "Username", SECRET, "Secret", SECRET, "Events", "off");
    }

    /**
     * @param name by which the caller is asked for later
     */
    void dialIn(String name, String number, String dialled, long patienceMillis)
            throws IOException {
        send(
                "SimulateCaller",
                "ActionID",
                name,
                "Caller",
                number,
                "Dialled",
                dialled,
                "PatienceMillis",
                "" + patienceMillis);
    }

    /** Lets a day of simulated callers begin; the headers are the switchboard's options. */
    void day(String... headers) throws IOException {
        send("SimulateDay", headers);
    }

    /** The ids that the switchboard gave to the calls, by the callers' names. */
    Map<String, String> calls() {
        return calls;
    }

    private synchronized void send(String action, String... headers) throws IOException {
        var text = new StringBuilder("Action: " + action + "\r\n");
        for (int i = 0; i < headers.length; i += 2) {
            text.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        out.write(text.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private void read() {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            var packet = new HashMap<String, String>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(": ");
                if (colon > 0) {
                    packet.put(line.substring(0, colon), line.substring(colon + 2));
                } else if (packet.containsKey("Call") && packet.containsKey("ActionID")) {
                    calls.put(packet.get("ActionID"), packet.get("Call"));
                }
                if (line.isEmpty()) {
                    packet.clear();
                }
            }
        } catch (IOException closed) {
            // the bench is over
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
