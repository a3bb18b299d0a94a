package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Entries that fall due are dialled for an agent, once, and what comes of it is booked. */
class CallbackDialIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String EXTENSION = "1012";
    private static Shop shop;
    private static OffsetDateTime now;
    private static int next = 1_000_000;

    @BeforeAll
    static void open() {
        int offset = Integer.getInteger("it.offset", 4000) + 60;
        shop = Shop.fresh("dials", offset).withSwitchboard().open();
        set("2027-03-05T10:10:00+08:00");
        mode(2);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    private static void set(String time) {
        now = OffsetDateTime.parse(time);
        var body = "{'now': '" + time + "'}";
        assertThat(shop.as("admin").post("/api/demo/clock", body).status()).isEqualTo(200);
    }

    private static void mode(int mode) {
        load("{'params': {'callbackDialMode': " + mode + "}}");
    }

    private static void load(String fixture) {
        var answer = shop.as("admin").post("/api/demo/fixtures", fixture);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** The prefix says how they behave when they are dialled. */
    private static String lost(String prefix) {
        var number = prefix + next++;
        load(
                ("{'callbackEvents': [{'at': '%s', 'type': 'INBOUND', 'number': '%s',"
                                + " 'result': 'ABANDONED', 'wait_s': 30}]}")
                        .formatted(now.minusMinutes(20), number));
        return number;
    }

    private static JsonObject entry(String number) {
        return shop.as("lead1").get("/api/callbacks?number=" + number).list().getJsonObject(0);
    }

    private static JsonObject whole(String number) {
        return shop.as("lead1").get("/api/callbacks/" + entry(number).getInt("id")).json();
    }

    private static String result(String number) {
        var attempts = whole(number).getJsonArray("attempts");
        return attempts.isEmpty() ? "" : attempts.getJsonObject(0).getString("result", "");
    }

    private static Rest.Answer sit(String agent, String state) {
        return shop.as(agent)
                .put(
                        "/api/agents/me",
                        "{'extension': '%s', 'state': '%s'}".formatted(EXTENSION, state));
    }

    @AfterEach
    void go_home() {
        var eve = shop.as("agent12");
        await().atMost(PATIENCE)
                .until(
                        () -> {
                            var desk = eve.get("/api/agents/me").json();
                            if (desk.containsKey("call")) {
                                var id = desk.getJsonObject("call").getString("callId");
                                eve.post("/api/calls/" + id + "/hangup", "{}");
                                eve.post(
                                        "/api/calls/" + id + "/wrap-up",
                                        "{'disposition': 'INFO_ONLY'}");
                            }
                            return sit("agent12", "OFF").status() == 200;
                        });
    }

    @Test
    @Row({"S0-09", "S0-11", "S2-18"})
    void who_is_due_is_dialled_for_the_agent_who_is_free_and_closed_by_what_they_say() {
        var number = lost("0171");
        assertThat(sit("agent12", "READY").status()).isEqualTo(200);
        var eve = shop.as("agent12");
        var call =
                await().atMost(PATIENCE)
                        .until(
                                () -> eve.get("/api/agents/me").json(),
                                desk -> desk.getString("state").equals("TALKING"));
        var id = call.getJsonObject("call").getString("callId");
        assertThat(id).startsWith("cb-");
        var attempt = whole(number).getJsonArray("attempts").getJsonObject(0);
        assertThat(attempt.getString("callerId")).isEqualTo("4001");
        assertThat(attempt.getString("agent")).isEqualTo("agent12");
        await().atMost(PATIENCE).until(() -> result(number).equals("HUMAN"));
        eve.post("/api/calls/" + id + "/hangup", "{}");
        var wrap = eve.post("/api/calls/" + id + "/wrap-up", "{'disposition': 'NOT_INTERESTED'}");
        assertThat(wrap.status()).as(wrap.body()).isEqualTo(200);
        await().atMost(PATIENCE)
                .until(() -> entry(number).getString("outcome", "").equals("NOT_INTERESTED"));
        assertThat(entry(number).getInt("attemptsOut")).isEqualTo(1);
        var measures = shop.as("lead1").get("/api/callbacks/measures").json();
        assertThat(measures.getInt("reached")).isPositive();
        assertThat(measures.getInt("lost")).isPositive();
    }

    @Test
    void a_busy_number_is_tried_again_after_ten_minutes_and_the_agent_is_free_at_once() {
        var number = lost("0173");
        sit("agent12", "READY");
        await().atMost(PATIENCE).until(() -> result(number).equals("BUSY"));
        await().atMost(PATIENCE)
                .until(
                        () ->
                                shop.as("agent12")
                                        .get("/api/agents/me")
                                        .json()
                                        .getString("state")
                                        .equals("READY"));
        var attempt = whole(number).getJsonArray("attempts").getJsonObject(0);
        assertThat(OffsetDateTime.parse(entry(number).getString("nextAt")))
                .isEqualTo(OffsetDateTime.parse(attempt.getString("startedAt")).plusMinutes(10));
        var gate = shop.as("lead1").get("/api/callbacks/" + entry(number).getInt("id") + "/gate");
        assertThat(gate.json().getString("reason")).isEqualTo("COOL_DOWN");
    }

    @Test
    @Row("S0-11")
    void ahead_of_the_agents_who_is_taken_by_nobody_in_time_is_dropped_and_left_alone() {
        mode(3);
        var taken = lost("0171");
        sit("agent12", "READY");
        var eve = shop.as("agent12");
        await().atMost(PATIENCE)
                .until(() -> eve.get("/api/agents/me").json().getString("state").equals("TALKING"));
        assertThat(whole(taken).getJsonArray("attempts").toString()).contains("PREDICTIVE");
        go_home();
        var dropped = lost("0171");
        sit("agent12", "READY");
        await().atMost(PATIENCE).until(() -> !whole(dropped).getJsonArray("attempts").isEmpty());
        sit("agent12", "BREAK");
        await().atMost(PATIENCE).until(() -> result(dropped).equals("DROPPED"));
        mode(2);
        var gate = shop.as("lead1").get("/api/callbacks/" + entry(dropped).getInt("id") + "/gate");
        assertThat(gate.json().getString("reason")).isEqualTo("DROP_LOCK");
    }

    @Test
    void a_server_that_dies_while_it_rings_never_dials_the_number_again() {
        var number = lost("0174");
        sit("agent12", "READY");
        await().atMost(PATIENCE).until(() -> !whole(number).getJsonArray("attempts").isEmpty());
        shop.kill();
        shop.open();
        assertThat(whole(number).getJsonArray("attempts")).hasSize(1);
        set(now.plusMinutes(25).toString());
        await().atMost(PATIENCE).until(() -> !result(number).isEmpty());
        assertThat(result(number)).isIn("FAILED", "NO_ANSWER");
        assertThat(whole(number).getJsonArray("attempts")).hasSize(1);
    }

    @Test
    @Row("S0-11")
    void in_preview_the_agent_presses_the_button_once_and_a_second_press_dials_nobody() {
        mode(1);
        var number = lost("0171");
        sit("agent12", "READY");
        var eve = shop.as("agent12");
        var dial = "/api/callbacks/" + entry(number).getInt("id") + "/dial";
        var first = eve.post(dial, "{}");
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        var second = eve.post(dial, "{}");
        assertThat(second.status()).isEqualTo(409);
        await().atMost(PATIENCE)
                .until(() -> eve.get("/api/agents/me").json().getString("state").equals("TALKING"));
        assertThat(whole(number).getJsonArray("attempts")).hasSize(1);
        var checks = whole(number).getJsonArray("checks").toString();
        assertThat(checks).contains("IN_CALL");
        mode(2);
    }
}
