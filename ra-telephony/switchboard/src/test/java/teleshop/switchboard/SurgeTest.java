package teleshop.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SurgeTest {

    @Test
    @Timeout(20)
    void callers_dial_in_by_themselves_and_only_a_client_with_the_secret_hears_of_them()
            throws Exception {
        try (var switchboard = SwitchboardProcess.start("--port", "0", "--calls-an-hour", "36000");
                var socket = new Socket(InetAddress.getLoopbackAddress(), switchboard.port())) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream()));
            assertThat(in.readLine()).isEqualTo("Asterisk Call Manager/11.0.0");
            assertThat(answer(socket, in, "Action: Ping")).contains("Permission denied");
            assertThat(answer(socket, in, "Action: Login\r\nUsername: teleshop\r\nSecret: no"))
                    .contains("Authentication failed");
            assertThat(
                            answer(
                                    socket,
                                    in,
                                    "Action: Login\r\nUsername: teleshop\r\nSecret: teleshop"))
                    .contains("Authentication accepted");
            String arrived = "";
            while (!arrived.contains("What: Arrived")) {
                arrived = packet(in);
            }
            assertThat(arrived).contains("Dialled: 4008001001").contains("Number: 13");
        }
    }

    private static String answer(Socket socket, BufferedReader in, String order) throws Exception {
        socket.getOutputStream().write((order + "\r\n\r\n").getBytes());
        return packet(in);
    }

    private static String packet(BufferedReader in) throws Exception {
        var text = new StringBuilder();
        for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }
}
