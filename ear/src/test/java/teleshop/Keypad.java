package teleshop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The keys of a simulated caller's phone. */
final class Keypad {

    private static final String LOGIN =
            "Action: Login\r\nUsername: teleshop\r\nSecret: teleshop\r\nEvents: off\r\n\r\n";

    private Keypad() {}

    /** Returns when the embedded switchboard has taken the keys. */
    static void press(Shop shop, String callId, String keys) {
        var order = "Action: SimulateKeys\r\nCall: %s\r\nKeys: %s\r\n\r\n".formatted(callId, keys);
        try (var socket = new Socket("127.0.0.1", shop.managerPort())) {
            socket.getOutputStream().write((LOGIN + order).getBytes(StandardCharsets.UTF_8));
            var answers =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            int taken = 0;
            while (taken < 2) {
                taken += answers.readLine().startsWith("Response: Success") ? 1 : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
