package teleshop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The keys of a simulated caller's telephone. */
final class Keypad {

    private Keypad() {}

    /** Pressed one after the other; {@code p} is a pause. */
    static void press(Shop shop, String callId, String keys) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), shop.managerPort())) {
            var in =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            send(socket, "Action: Login", "Username: teleshop", "Secret: teleshop", "Events: off");
            answered(in);
            send(socket, "Action: SimulateKeys", "Call: " + callId, "Keys: " + keys);
            answered(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(Socket socket, String... lines) throws IOException {
        var text = String.join("\r\n", lines) + "\r\n\r\n";
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static void answered(BufferedReader in) throws IOException {
        var line = in.readLine();
        while (line != null && !line.startsWith("Response: Success")) {
            if (line.startsWith("Response: ")) {
                throw new IOException(line + " " + in.readLine());
            }
            line = in.readLine();
        }
    }
}
