package teleshop.telephony.asterisk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A switchboard that knows just what a client asks on its way in, and says what it is told to say
 * to the one who hears.
 */
final class Flood implements AutoCloseable {

    private static final int SMALL = 64 * 1024;

    private final ServerSocket door;
    private final CompletableFuture<OutputStream> ears = new CompletableFuture<>();
    private volatile boolean mute;

    Flood() throws IOException {
        door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        new Thread(this::accept, "flood").start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on who hears gets no answer. */
    void answersNoMore() {
        mute = true;
    }

    /** The n-th caller arrives. */
    static String arrives(int n) {
        return "Event: UserEvent\r\nUserEvent: Teleshop\r\nWhat: Arrived\r\nCall: c%d\r\n"
                        .formatted(n)
                + "Number: 13800138000\r\nDialled: 4008001001\r\n\r\n";
    }

    /** Returns when the whole of it is off our hands. */
    void pour(String text) {
        try {
            write(ears.join(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                Socket client = door.accept();
                client.setSendBufferSize(SMALL);
                new Thread(() -> serve(client), "flood").start();
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket client) {
        try (client) {
            var out = client.getOutputStream();
            write(out, "Asterisk Call Manager/11.0.0\r\n");
            var in = new BufferedReader(new InputStreamReader(client.getInputStream()));
            for (var order = read(in); !order.isEmpty(); order = read(in)) {
                if (!(mute && out == ears.getNow(null))) {
                    answer(order, out);
                }
            }
        } catch (IOException gone) {
            // the client hung up
        }
    }

    private static Map<String, String> read(BufferedReader in) throws IOException {
        var order = new HashMap<String, String>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            order.put(name, line.substring(colon + 1).strip());
        }
        return order;
    }

    private void answer(Map<String, String> order, OutputStream out) throws IOException {
        String id = "ActionID: " + order.get("actionid") + "\r\n";
        String yes = "Response: Success\r\n" + id;
        switch (order.get("action").toLowerCase(Locale.ROOT)) {
            case "challenge" -> write(out, yes + "Challenge: 1\r\n\r\n");
            case "login" -> write(out, yes + "\r\nEvent: FullyBooted\r\n\r\n");
            case "coresettings" -> write(out, yes + "AsteriskVersion: 22.10.1\r\n\r\n");
            case "ping" -> write(out, yes + "Ping: Pong\r\nTimestamp: 1.5\r\n\r\n");
            case "getvar" -> write(out, yes + "Value: yes\r\n\r\n");
            case "dbgettree" -> write(out, yes + "\r\nEvent: DBGetTreeComplete\r\n" + id + "\r\n");
            case "coreshowchannels" ->
                    write(out, yes + "\r\nEvent: CoreShowChannelsComplete\r\n" + id + "\r\n");
            default -> write(out, yes + "\r\n");
        }
        if (order.get("action").equalsIgnoreCase("login") && !order.containsKey("events")) {
            ears.complete(out);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        synchronized (out) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
