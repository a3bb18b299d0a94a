package teleshop.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A switchboard that has nothing to say but a burst: so many calls, five events each, many at a
 * time, written as fast as they are read. Knows just what a client asks on its way in.
 */
final class Burst implements AutoCloseable {

    static final int EVENTS_OF_A_CALL = 5;
    private static final int AT_A_TIME = 500;

    private final ServerSocket door;
    private final int calls;
    private final CompletableFuture<OutputStream> ears = new CompletableFuture<>();
    private long longestStallNanos;

    Burst(int calls) throws IOException {
        this.calls = calls;
        door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        new Thread(this::accept, "burst").start();
    }

    int port() {
        return door.getLocalPort();
    }

    static boolean asks(int call) {
        return call % 3 == 0;
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                Socket client = door.accept();
                new Thread(() -> serve(client), "burst").start();
            }
        } catch (IOException over) {
            // the bench is done
        }
    }

    private void serve(Socket client) {
        try (client) {
            var out = client.getOutputStream();
            write(out, "Asterisk Call Manager/11.0.0\r\n");
            var in = new BufferedReader(new InputStreamReader(client.getInputStream()));
            for (var order = read(in); !order.isEmpty(); order = read(in)) {
                answer(order, out);
            }
        } catch (IOException gone) {
            // the client hung up
        }
    }

    private static Map<String, String> read(BufferedReader in) throws IOException {
        var order = new HashMap<String, String>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isEmpty()) {
                return order;
            }
            int colon = line.indexOf(':');
            order.put(line.substring(0, colon).toLowerCase(), line.substring(colon + 1).strip());
        }
        return Map.of();
    }

    private void answer(Map<String, String> order, OutputStream out) throws IOException {
        String id = "ActionID: " + order.get("actionid") + "\r\n";
        String yes = "Response: Success\r\n" + id;
        switch (order.get("action").toLowerCase()) {
            case "challenge" -> write(out, yes + "Challenge: 1\r\n\r\n");
            case "login" ->
                    write(out, yes + "\r\n" + "Event: FullyBooted\r\nStatus: Fully Booted\r\n\r\n");
            case "coresettings" -> write(out, yes + "AsteriskVersion: 22.10.1\r\n\r\n");
            case "ping" -> {
                double now = System.nanoTime() / 1e9;
                write(out, yes + "Ping: Pong\r\nTimestamp: %.3f\r\n\r\n".formatted(now));
            }
            case "getvar" -> write(out, yes + "Value: yes\r\n\r\n");
            case "dbgettree" -> write(out, yes + "\r\nEvent: DBGetTreeComplete\r\n" + id + "\r\n");
            case "coreshowchannels" -> {
                write(out, yes + "\r\nEvent: CoreShowChannelsComplete\r\n" + id + "\r\n");
                ears.complete(out);
            }
            default -> write(out, yes + "\r\n");
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        synchronized (out) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Waits for one who hears, then writes everything. */
    void begin() throws Exception {
        OutputStream out = ears.get();
        var text = new StringBuilder();
        int steps = calls + AT_A_TIME * (EVENTS_OF_A_CALL - 1);
        for (int tick = 0; tick < steps; tick++) {
            for (int step = 0; step < EVENTS_OF_A_CALL; step++) {
                int call = tick - step * AT_A_TIME;
                if (call >= 0 && call < calls) {
                    text.append(event(call, step));
                }
            }
            if (text.length() > 60_000 || tick == steps - 1) {
                long before = System.nanoTime();
                write(out, text.toString());
                longestStallNanos = Math.max(longestStallNanos, System.nanoTime() - before);
                text.setLength(0);
            }
        }
    }

    /** The longest time that what was written was not read. */
    long longestStallNanos() {
        return longestStallNanos;
    }

    private static String event(int call, int step) {
        String id = "burst-" + call;
        return switch (step) {
            case 0 -> ours("Arrived", id, "Number: 13800138000\r\nDialled: 4008001001\r\n");
            case 1, 2 ->
                    "Event: DialState\r\nUniqueid: %s\r\nContext: call-desk\r\nExten: 1001*20\r\nDialStatus: RINGING\r\n\r\n"
                            .formatted(id);
            case 3 ->
                    asks(call)
                            ? ours("Callback", id, "")
                            : ours("Answered", id, "Extension: 1001\r\n");
            default -> ours("Ended", id, "Outcome: CALLER\r\nCause: 16\r\n");
        };
    }

    private static String ours(String what, String id, String more) {
        return "Event: UserEvent\r\nUserEvent: Teleshop\r\nWhat: %s\r\nCall: %s\r\n%s\r\n"
                .formatted(what, id, more);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
