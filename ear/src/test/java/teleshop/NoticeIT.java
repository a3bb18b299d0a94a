package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is owed a call is told by short message, once, if they may be written to. */
class NoticeIT {

    /** What the gateway was given. */
    private record Given(String key, String to, String text) {}

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<Given> GIVEN = new CopyOnWriteArrayList<>();
    private static final Queue<Integer> ANSWERS = new ConcurrentLinkedQueue<>();
    private static HttpServer gateway;
    private static Shop shop;
    private static OffsetDateTime now = OffsetDateTime.parse("2027-03-05T10:10:00+08:00");
    private static int next = 1_000_000;

    private final Rest lead = shop.as("lead1");

    @BeforeAll
    static void open() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/sms", NoticeIT::take);
        gateway.start();
        int offset = Integer.getInteger("it.offset", 4000) + 80;
        var address = "http://127.0.0.1:" + gateway.getAddress().getPort() + "/sms";
        shop =
                Shop.fresh("notices", offset)
                        .with("TELESHOP_SMS_GATEWAY", address)
                        .with("TELESHOP_SMS_PAUSE_MILLIS", "10");
        shop.withSwitchboard().open();
    }

    @AfterAll
    static void close() {
        shop.close();
        gateway.stop(0);
    }

    private static void take(HttpExchange exchange) throws IOException {
        try (exchange;
                var reader = Json.createReader(exchange.getRequestBody())) {
            var told = reader.readObject();
            var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            assertThat(told.getString("id")).isEqualTo(key);
            GIVEN.add(new Given(key, told.getString("to"), told.getString("text")));
            exchange.sendResponseHeaders(ANSWERS.isEmpty() ? 204 : ANSWERS.remove(), -1);
        }
    }

    /** Every test has a day of its own. */
    @BeforeEach
    void a_new_morning() {
        set(now.plusDays(1).truncatedTo(ChronoUnit.DAYS).plusMinutes(610));
        ANSWERS.clear();
        load("{'params': {'callbackDialMode': 1, 'noticeLanguage': 0}}");
    }

    private static void set(OffsetDateTime time) {
        now = time;
        var answer = shop.as("admin").post("/api/demo/clock", "{'now': '" + time + "'}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static void load(String fixture) {
        var answer = shop.as("admin").post("/api/demo/fixtures", fixture);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static String number(String prefix) {
        return prefix + next++;
    }

    private static void lost(String number, String result) {
        load(
                ("{'callbackEvents': [{'at': '%s', 'type': 'INBOUND', 'number': '%s',"
                                + " 'result': '%s', 'wait_s': 30}]}")
                        .formatted(now.minusMinutes(5), number, result));
    }

    private static void pressed(String number, String wish) {
        load(
                ("{'callbackEvents': [{'at': '%s', 'type': 'INBOUND', 'number': '%s',"
                                + " 'result': 'CALLBACK_TAKEN', 'wish': '%s'}]}")
                        .formatted(now.minusMinutes(5), number, wish));
    }

    /** Null until something is told. */
    private JsonObject toldNow(String number) {
        var entry = lead.get("/api/callbacks?number=" + number).list().getJsonObject(0);
        return lead.get("/api/callbacks/" + entry.getInt("id")).json().getJsonObject("told");
    }

    private JsonObject told(String number) {
        return await().atMost(PATIENCE)
                .until(
                        () -> toldNow(number),
                        told -> told != null && !told.getString("status").equals("WAITING"));
    }

    private static List<Given> givenFor(String number) {
        return GIVEN.stream().filter(given -> given.to().equals(number)).toList();
    }

    @Test
    @Row("S2-18")
    void who_is_to_be_called_back_is_told_once_which_number_calls() {
        var number = number("1380");
        lost(number, "ABANDONED");
        var told = told(number);
        assertThat(told.getString("status")).isEqualTo("SENT");
        assertThat(told.getString("template")).isEqualTo("CALL_AHEAD");
        assertThat(told.toString()).doesNotContain(number);
        lost(number, "BUSY");
        set(now.plusMinutes(30));
        await().during(Duration.ofSeconds(3)).until(() -> givenFor(number).size() == 1);
        assertThat(givenFor(number).get(0).text()).contains("4001", "回电");
    }

    @Test
    @Row({"S2-18", "S0-08"})
    void for_whom_no_line_was_left_is_told_so_at_once_in_the_language_of_the_house() {
        load("{'params': {'noticeLanguage': 1}}");
        var number = number("1390");
        lost(number, "BUSY");
        assertThat(told(number).getString("template")).isEqualTo("LINES_FULL");
        assertThat(givenFor(number).get(0).text()).startsWith("Sorry").contains("4001");
    }

    @Test
    void who_is_on_the_list_or_lacks_consent_or_has_no_mobile_is_not_written_to() {
        var refused = number("1360");
        load("{'doNotCall': [{'number': '" + refused + "'}]}");
        lost(refused, "ABANDONED");
        assertThat(told(refused).getString("reason")).isEqualTo("ON_LIST");
        var withdrawn = number("1350");
        load(
                "{'consents': [{'customer': '%s', 'version': 'WITHDRAWN', 'at': '%s'}]}"
                        .formatted(withdrawn, now.minusDays(1)));
        lost(withdrawn, "ABANDONED");
        assertThat(told(withdrawn).getString("reason")).isEqualTo("OPTED_OUT");
        var unpaid = number("1340");
        load(
                "{'callbackEvents': [{'at': '%s', 'type': 'ORDER_EXPIRED', 'number': '%s'}]}"
                        .formatted(now.minusMinutes(5), unpaid));
        assertThat(told(unpaid).getString("reason")).isEqualTo("OPTED_OUT");
        var landLine = number("0210");
        lost(landLine, "ABANDONED");
        assertThat(told(landLine).getString("reason")).isEqualTo("NOT_MOBILE");
        assertThat(GIVEN)
                .noneMatch(given -> List.of(refused, withdrawn, unpaid).contains(given.to()));
    }

    @Test
    void who_never_called_is_told_that_we_will_without_saying_that_they_did() {
        var number = number("1330");
        load(
                ("{'callbackEvents': [{'at': '%s', 'type': 'CHAT_OFFERED', 'number': '%s',"
                                + " 'wait_s': 30}]}")
                        .formatted(now.minusMinutes(9), number));
        assertThat(told(number).getString("template")).isEqualTo("CALL_COMING");
        assertThat(givenFor(number).get(0).text()).contains("4001").doesNotContain("您曾");
    }

    @Test
    void at_night_nobody_is_written_to_but_in_the_morning_before_the_call() {
        set(now.withHour(22));
        var number = number("1370");
        lost(number, "BUSY");
        await().during(Duration.ofSeconds(3)).until(() -> toldNow(number) == null);
        assertThat(givenFor(number)).isEmpty();
        set(now.plusHours(11));
        assertThat(told(number).getString("status")).isEqualTo("SENT");
        assertThat(givenFor(number)).hasSize(1);
    }

    @Test
    void whose_call_is_due_as_the_night_ends_is_told_as_it_ends() {
        set(now.withHour(22));
        var number = number("1320");
        pressed(number, "09:00-10:00");
        set(now.withMinute(57).plusHours(10));
        await().during(Duration.ofSeconds(3)).until(() -> toldNow(number) == null);
        set(now.plusMinutes(3));
        assertThat(told(number).getString("status")).isEqualTo("SENT");
    }

    @Test
    void whose_call_is_due_at_night_is_not_written_to_at_all() {
        set(now.withHour(22));
        var number = number("1310");
        pressed(number, "22:00-23:00");
        assertThat(told(number).getString("reason")).isEqualTo("QUIET_HOURS");
        assertThat(givenFor(number)).isEmpty();
    }

    /** No holiday of the year in which these tests play is known. */
    @Test
    void a_year_of_which_no_holiday_is_known_is_warned_of_once() throws IOException {
        var log = shop.base().resolve("log/server.log");
        var warning = "no holiday of " + now.getYear() + " is noted";
        await().atMost(PATIENCE.multipliedBy(2))
                .until(() -> Files.readString(log).contains(warning));
        assertThat(Files.readString(log).split(warning, -1)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "503 503 204, 3, SENT, ",
        "302 408 429 204, 4, SENT, ",
        "503 503 503 503 503 503 503 204, 8, SENT, ",
        "503 503 503 503 503 503 503 503, 8, NOT_SENT, UNREACHABLE",
        "400, 1, NOT_SENT, REFUSED"
    })
    void a_gateway_that_fails_is_tried_again_with_the_same_id_and_one_that_refuses_is_not(
            String answers, int tries, String status, String reason) {
        for (var answer : answers.split(" ")) {
            ANSWERS.add(Integer.valueOf(answer));
        }
        var number = number("1580");
        lost(number, "ABANDONED");
        var told = told(number);
        assertThat(told.getString("status")).isEqualTo(status);
        assertThat(told.getString("reason", null)).isEqualTo(reason);
        assertThat(givenFor(number)).hasSize(tries);
        assertThat(givenFor(number).stream().map(Given::key).distinct()).hasSize(1);
        assertThat(shop.deadLetters()).isZero();
    }
}
