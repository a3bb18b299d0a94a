package teleshop.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DayTest {

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

    @Test
    @Timeout(30)
    void a_spot_brings_its_callers_who_dial_again_when_nobody_serves_them() throws Exception {
        String[] options = {
            "--port", "0",
            "--spots", "0:40",
            "--patience-seconds", "10",
            "--redial-percent", "100",
            "--redial-seconds", "30",
            "--attempts", "2"
        };
        try (var switchboard = SwitchboardProcess.start(options);
                var socket = new Socket(InetAddress.getLoopbackAddress(), switchboard.port())) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream()));
            in.readLine();
            answer(socket, in, "Action: Login\r\nUsername: teleshop\r\nSecret: teleshop");
            answer(socket, in, "Action: SimulationRate\r\nRate: 600");
            var calls = new HashMap<String, Integer>();
            for (int ended = 0; ended < 80; ) {
                String packet = packet(in);
                if (packet.contains("What: Arrived")) {
                    calls.merge(packet.replaceAll("(?s).*Number: (\\d+).*", "$1"), 1, Integer::sum);
                }
                ended += packet.contains("What: Ended") ? 1 : 0;
            }
            assertThat(calls).hasSize(40);
            assertThat(calls.values()).containsOnly(2);
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
