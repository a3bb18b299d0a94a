package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions and passwords against people who mean no good (S09, S10, S11). */
@ExtendWith(OpenShop.class)
class SignInIT {

    private static final String WORK = "/wallboard.xhtml";

    private final Shop shop;

    SignInIT(Shop shop) {
        this.shop = shop;
    }

    @Test
    void guesses_by_name_and_password_wait_longer_and_longer() throws Exception {
        var victim = "victim-" + UUID.randomUUID();
        for (int i = 0; i < 4; i++) {
            assertThat(guess(victim, "guess" + i).statusCode()).isEqualTo(401);
        }
        var turnedAway = guess(victim, "guess5");
        assertThat(turnedAway.statusCode()).isEqualTo(429);
        assertThat(turnedAway.body()).contains("\"code\":\"too-many-attempts\"");
        long first = Long.parseLong(turnedAway.headers().firstValue("Retry-After").orElseThrow());
        assertThat(first).isBetween(1L, 2L);
        pass(Duration.ofSeconds(first));
        assertThat(guess(victim, "guess6").statusCode()).isEqualTo(401);
        var again = guess(victim, "guess7");
        assertThat(again.statusCode()).isEqualTo(429);
        long second = Long.parseLong(again.headers().firstValue("Retry-After").orElseThrow());
        assertThat(second).isGreaterThan(first);
    }

    @Test
    void the_form_and_the_api_count_together_and_the_right_password_has_to_wait_too()
            throws Exception {
        var visitor = new PageVisitor(shop);
        for (int i = 0; i < 4; i++) {
            visitor.signIn("agent58", "guess" + i);
        }
        var answer = visitor.signIn("agent58", Rest.PASSWORD);
        assertThat(answer.body()).contains("Try again in");
        assertThat(guess("agent58", Rest.PASSWORD).statusCode()).isEqualTo(429);
        pass(Duration.ofSeconds(3));
        assertThat(guess("agent58", Rest.PASSWORD).statusCode()).isNotIn(401, 429);
    }

    @Test
    void who_guesses_does_not_keep_the_person_out_from_elsewhere() throws Exception {
        for (int i = 0; i < 8; i++) {
            statusFrom("127.0.0.9", "agent57", "guess" + i);
        }
        assertThat(statusFrom("127.0.0.9", "agent57", Rest.PASSWORD)).isEqualTo(429);
        assertThat(statusFrom("127.0.0.8", "agent57", Rest.PASSWORD)).isEqualTo(200);
    }

    @Test
    void a_session_gets_a_new_id_when_somebody_signs_in() throws Exception {
        var visitor = new PageVisitor(shop);
        visitor.get("/sign-in.xhtml");
        var planted = visitor.session();
        visitor.signIn("lead1", Rest.PASSWORD);
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(planted);
        assertThat(visitor.isIn(WORK)).isTrue();
    }

    @Test
    void who_signs_out_is_out() throws Exception {
        var visitor = new PageVisitor(shop);
        visitor.signIn("lead1", Rest.PASSWORD);
        var before = visitor.session();
        visitor.fillIn(WORK, Map.of("shell", "shell", "shell:leave", "shell:leave"));
        assertThat(visitor.isIn(WORK)).isFalse();
        var thief = HttpRequest.newBuilder(shop.uri(WORK)).header("Cookie", "JSESSIONID=" + before);
        assertThat(new PageVisitor(shop).send(thief).statusCode()).isEqualTo(302);
    }

    @Test
    void a_session_opens_no_door_of_the_api() throws Exception {
        var admin = new PageVisitor(shop);
        admin.signIn("admin", Rest.PASSWORD);
        var forged =
                HttpRequest.newBuilder(shop.uri("/api/demo/clock"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"offsetSeconds\": 1}"));
        assertThat(admin.send(forged).statusCode()).isEqualTo(401);
    }

    @Test
    void a_form_from_elsewhere_changes_nothing() throws Exception {
        var admin = new PageVisitor(shop);
        admin.signIn("admin", Rest.PASSWORD);
        admin.get("/users.xhtml");
        var forged =
                Map.of(
                        "form", "form",
                        "form:words", "agent55",
                        "form:disable", "form:disable",
                        "jakarta.faces.ViewState", "0:0");
        admin.post("/users.xhtml", forged);
        admin.post("/users.xhtml", Map.of("form", "form", "form:disable", "form:disable"));
        assertThat(guess("agent55", Rest.PASSWORD).statusCode()).isEqualTo(200);
    }

    private java.net.http.HttpResponse<String> guess(String name, String password)
            throws Exception {
        return new PageVisitor(shop)
                .send(
                        HttpRequest.newBuilder(shop.uri("/api/products"))
                                .header("Authorization", basic(name, password)));
    }

    private int statusFrom(String address, String name, String password) throws Exception {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", shop.uri("/").getPort()));
            var request =
                    "GET /api/products HTTP/1.0\r\nHost: shop\r\nAuthorization: %s\r\n\r\n"
                            .formatted(basic(name, password));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ")[1]);
        }
    }

    private void pass(Duration time) {
        var body = "{'offsetSeconds': " + time.toSeconds() + "}";
        assertThat(shop.as("admin").post("/api/demo/clock", body).status()).isEqualTo(200);
    }

    private static String basic(String name, String password) {
        var plain = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(plain);
    }
}
