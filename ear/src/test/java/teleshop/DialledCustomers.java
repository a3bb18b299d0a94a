package teleshop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts at the embedded switchboard who of the customers picked up, and how often. */
final class DialledCustomers implements AutoCloseable {

    private final Map<String, Integer> rungUp = new ConcurrentHashMap<>();
    private final Socket line;

    DialledCustomers(Shop shop) {
        try {
            line = new Socket("127.0.0.1", shop.managerPort());
            line.getOutputStream()
                    .write(
                            "Action: Login\r\nUsername: teleshop\r\nSecret: teleshop\r\n\r\n"
                                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var ears = new Thread(this::listen, "dialled-customers");
        ears.setDaemon(true);
        ears.start();
    }

    /** Each number that picked up, with how many times. */
    Map<String, Integer> rungUp() {
        return Map.copyOf(rungUp);
    }

    private void listen() {
        try (var in =
                new BufferedReader(
                        new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
            boolean ours = false;
            for (var text = in.readLine(); text != null; text = in.readLine()) {
                ours = !text.isEmpty() && (ours || text.startsWith("Call: cb-"));
                if (ours && text.startsWith("Number: ")) {
                    rungUp.merge(text.substring("Number: ".length()), 1, Integer::sum);
                }
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    @Override
    public void close() {
        try {
            line.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
