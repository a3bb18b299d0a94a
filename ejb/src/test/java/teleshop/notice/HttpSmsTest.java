package teleshop.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import teleshop.kernel.PhoneNumber;
import teleshop.notice.domain.Delivery;
import teleshop.notice.domain.Notice;
import teleshop.notice.domain.NoticeStatus;
import teleshop.notice.domain.NoticeTemplate;

class HttpSmsTest {

    private static final Notice NOTICE =
            new Notice(
                    "callback 17",
                    UUID.fromString("0f4e1c1e-9a5b-4f0e-8d53-2f6a3c1b7e90"),
                    new PhoneNumber("13800138000"),
                    NoticeTemplate.CALL_AHEAD,
                    "words",
                    NoticeStatus.WAITING,
                    null,
                    Instant.parse("2026-11-20T02:00:00Z"),
                    null);

    private final List<String> given = new CopyOnWriteArrayList<>();
    private HttpServer gateway;
    private int answer;

    @BeforeEach
    void open() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/sms", exchange -> take(exchange, answer));
        gateway.createContext("/elsewhere", exchange -> take(exchange, 200));
        gateway.start();
    }

    @AfterEach
    void close() {
        gateway.stop(0);
    }

    private void take(HttpExchange exchange, int status) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            given.add(
                    exchange.getRequestHeaders().getFirst("Idempotency-Key")
                            + " "
                            + new String(body, StandardCharsets.UTF_8));
            exchange.getResponseHeaders().add("Location", address("/elsewhere").toString());
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + path);
    }

    @ParameterizedTest
    @CsvSource({
        "200, TAKEN",
        "204, TAKEN",
        "302, UNREACHABLE",
        "303, UNREACHABLE",
        "307, UNREACHABLE",
        "400, REFUSED",
        "404, REFUSED",
        "408, UNREACHABLE",
        "429, UNREACHABLE",
        "500, UNREACHABLE",
        "503, UNREACHABLE"
    })
    void what_the_gateway_answers_says_what_became_of_the_message(int status, Delivery delivery) {
        answer = status;
        assertThat(new HttpSms(address("/sms")).deliver(NOTICE)).isEqualTo(delivery);
        assertThat(given).as("nothing is sent to where a redirect points").hasSize(1);
    }

    @Test
    void the_gateway_knows_a_message_by_a_key_that_no_other_site_has() {
        answer = 204;
        new HttpSms(address("/sms")).deliver(NOTICE);
        assertThat(given)
                .containsExactly(
                        "0f4e1c1e-9a5b-4f0e-8d53-2f6a3c1b7e90"
                                + " {\"id\":\"0f4e1c1e-9a5b-4f0e-8d53-2f6a3c1b7e90\","
                                + "\"to\":\"13800138000\",\"text\":\"words\"}");
    }

    @Test
    void a_gateway_that_is_not_there_is_tried_again() {
        var address = address("/sms");
        gateway.stop(0);
        assertThat(new HttpSms(address).deliver(NOTICE)).isEqualTo(Delivery.UNREACHABLE);
    }
}
