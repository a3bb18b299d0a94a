package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Entries that fall due are dialled for an agent, once, and what comes of it is booked. The prefix
 * of a number says what is at the other end.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CallbackDialIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int FAST = 4;
    private static final String EXTENSION = "1012";
    private static final String HUMAN = "0171";
    private static final String NOBODY = "0174";
    private static Shop shop;
    private static OffsetDateTime now = OffsetDateTime.parse("2027-03-05T10:10:00+08:00");
    private static int next = 1_000_000;

    private final Rest eve = shop.as("agent12");
    private final Rest lead = shop.as("lead1");

    @BeforeAll
    static void open() {
        int offset = Integer.getInteger("it.offset", 4000) + 60;
        shop = Shop.fresh("dials", offset).withSwitchboard().open();
        OpenShop.neverCloses(shop);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    /** Every test has a day of its own. */
    @BeforeEach
    void a_new_morning() {
        set(now.plusDays(1).truncatedTo(ChronoUnit.DAYS).plusMinutes(610));
        mode(2);
        peopleLive(FAST);
    }

    /** Telephones ring and people pick up so many times faster, until the clock is set. */
    private static void peopleLive(int rate) {
        try (var people = new Crowd(shop)) {
            people.live(rate);
        }
    }

    private static void set(OffsetDateTime time) {
        now = time;
        var body = "{'now': '" + time + "'}";
        var answer = shop.as("admin").post("/api/demo/clock", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static void mode(int mode) {
        load(
                ("{'params': {'callbackDialMode': %d, 'callbackRingSeconds': 15,"
                                + " 'callbackDropMillis': 2000}}")
                        .formatted(mode));
    }

    private static void load(String fixture) {
        var answer = shop.as("admin").post("/api/demo/fixtures", fixture);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static String lost(String prefix) {
        var number = prefix + next++;
        load(
                ("{'callbackEvents': [{'at': '%s', 'type': 'INBOUND', 'number': '%s',"
                                + " 'result': 'ABANDONED', 'wait_s': 30}]}")
                        .formatted(now.minusMinutes(20), number));
        return number;
    }

    private JsonObject entry(String number) {
        return lead.get("/api/callbacks?number=" + number).list().getJsonObject(0);
    }

    private String path(String number) {
        return "/api/callbacks/" + entry(number).getInt("id");
    }

    private JsonArray attempts(String number) {
        return lead.get(path(number)).json().getJsonArray("attempts");
    }

    private String result(String number) {
        var attempts = attempts(number);
        return attempts.isEmpty() ? "" : attempts.getJsonObject(0).getString("result", "");
    }

    private String gate(String number, OffsetDateTime at) {
        return lead.get(path(number) + "/gate?at=" + at.toString().replace("+", "%2B"))
                .json()
                .getString("reason", "MAY");
    }

    private static OffsetDateTime time(JsonObject object, String key) {
        return OffsetDateTime.parse(object.getString(key));
    }

    private Rest.Answer sit(String state) {
        return eve.put(
                "/api/agents/me", "{'extension': '%s', 'state': '%s'}".formatted(EXTENSION, state));
    }

    private void awaitState(String state) {
        await().atMost(PATIENCE)
                .until(() -> eve.get("/api/agents/me").json().getString("state"), state::equals);
    }

    /** Until they talk; the call's id. */
    private String talk() {
        return talkOf(eve);
    }

    private static String talkOf(Rest agent) {
        return await().atMost(PATIENCE)
                .until(
                        () -> agent.get("/api/agents/me").json(),
                        desk -> desk.getString("state").equals("TALKING"))
                .getJsonObject("call")
                .getString("callId");
    }

    private void wrapUp(String id, String said) {
        eve.post("/api/calls/" + id + "/hangup", "{}");
        awaitState("WRAP_UP");
        var wrap = eve.post("/api/calls/" + id + "/wrap-up", "{" + said + "}");
        assertThat(wrap.status()).as(wrap.body()).isEqualTo(200);
    }

    @AfterEach
    void all_go_home_and_nobody_is_owed_a_call() {
        mode(0);
        await().atMost(PATIENCE).until(this::isOff);
        lead.put("/api/floor/agents/agent14", "{'state': 'OFF'}");
        lead.get("/api/callbacks?state=OPEN").list().getValuesAs(JsonObject.class).stream()
                .map(entry -> "/api/callbacks/" + entry.getInt("id") + "/close")
                .forEach(path -> lead.post(path, "{'outcome': 'INVALID', 'reason': 'test'}"));
    }

    private boolean isOff() {
        var desk = eve.get("/api/agents/me").json();
        if (desk.containsKey("call")) {
            var call = "/api/calls/" + desk.getJsonObject("call").getString("callId");
            eve.post(call + "/hangup", "{}");
            eve.post(call + "/wrap-up", "{'disposition': 'INFO_ONLY'}");
        }
        return sit("OFF").status() == 200;
    }

    @Test
    @Row({"S0-09", "S0-11", "S2-18"})
    void who_is_due_is_dialled_for_the_agent_who_is_free_and_closed_by_what_they_say() {
        var number = lost(HUMAN);
        assertThat(sit("READY").status()).isEqualTo(200);
        var id = talk();
        assertThat(id).startsWith("cb-");
        var attempt = attempts(number).getJsonObject(0);
        assertThat(attempt.getString("callerId")).isEqualTo("4001");
        assertThat(attempt.getString("agent")).isEqualTo("agent12");
        await().atMost(PATIENCE).until(() -> result(number).equals("HUMAN"));
        wrapUp(id, "'disposition': 'NOT_INTERESTED', 'noSaleReason': 'NO_NEED'");
        await().atMost(PATIENCE)
                .until(() -> entry(number).getString("outcome", "").equals("NOT_INTERESTED"));
        assertThat(entry(number).getInt("attemptsOut")).isEqualTo(1);
        var call = lead.get("/api/calls/" + id).json();
        assertThat(number).endsWith(call.getString("callerNumber").substring(7));
        var measures = lead.get("/api/callbacks/measures").json();
        assertThat(measures.getInt("reached")).isPositive();
        assertThat(measures.getInt("lost")).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER, ORDER",
        "INFO_ONLY, INFO_ONLY",
        "WRONG_NUMBER, WRONG_NUMBER",
        "COMPLAINT, COMPLAINT",
    })
    @Row("S2-18")
    void what_is_final_closes_the_entry_in_its_words(String said, String outcome) {
        var number = lost(HUMAN);
        sit("READY");
        wrapUp(talk(), "'disposition': '" + said + "'");
        await().atMost(PATIENCE)
                .until(() -> entry(number).getString("outcome", "").equals(outcome));
        assertThat(gate(number, now.plusHours(5))).isEqualTo("STATE");
    }

    @ParameterizedTest
    @CsvSource({"CONSIDERING, 1, 10", "CALL_LATER, 0, 14"})
    @Row("S2-16")
    void who_is_not_done_is_the_agents_own_and_called_again_at_a_better_time(
            String said, int days, int hour) {
        var number = lost(HUMAN);
        sit("READY");
        wrapUp(talk(), "'disposition': '" + said + "', 'noSaleReason': 'ASKS_FAMILY'");
        var when = now.truncatedTo(ChronoUnit.DAYS).plusDays(days).withHour(hour);
        await().atMost(PATIENCE)
                .until(() -> entry(number).getString("cause").equals("AGENT_SCHEDULED"));
        assertThat(entry(number).getString("owner")).isEqualTo("agent12");
        assertThat(time(entry(number), "nextAt")).isEqualTo(when);
    }

    @Test
    @Row("S2-16")
    void a_follow_up_is_at_the_time_that_was_promised_and_first_of_the_agents_own() {
        var number = lost(HUMAN);
        sit("READY");
        var call = talk();
        var path = "/api/calls/" + call + "/wrap-up";
        var promised = now.plusDays(2).withHour(15).withMinute(0);
        var done = "{'disposition': 'INFO_ONLY', 'followUpAt': '" + promised + "'}";
        assertThat(eve.post(path, done).code()).isEqualTo("no-follow-up");
        var said = "'disposition': 'CONSIDERING', 'noSaleReason': 'ASKS_FAMILY', 'followUpAt': ";
        var past = "{" + said + "'" + now.minusDays(1) + "'}";
        assertThat(eve.post(path, past).code()).isEqualTo("not-ahead");
        assertThat(eve.post(path, "{" + said + "'soon'}").code()).isEqualTo("not-a-time");
        wrapUp(call, said + "'" + promised + "'");
        await().atMost(PATIENCE)
                .until(
                        () -> entry(number).getString("nextAt", "none"),
                        next ->
                                !next.equals("none")
                                        && OffsetDateTime.parse(next).isEqual(promised));
        var mine = eve.get("/api/callbacks?owner=agent12&state=OPEN").list();
        assertThat(mine.getJsonObject(0).getInt("id")).isEqualTo(entry(number).getInt("id"));
        assertThat(gate(number, promised.minusMinutes(11))).isEqualTo("WINDOW");
        assertThat(gate(number, promised.minusMinutes(10))).isEqualTo("MAY");
    }

    @Test
    @Row({"S2-16", "S0-11"})
    void in_a_surge_the_agent_calls_at_the_time_that_was_agreed_and_the_lost_wait() {
        var agreed = lost(HUMAN);
        var when = "{'at': '" + now.plusMinutes(2) + "'}";
        assertThat(eve.post(path(agreed) + "/schedule", when).status()).isEqualTo(200);
        var other = lost(HUMAN);
        surge("SPOT_AIRED", now);
        set(now.plusMinutes(3));
        peopleLive(FAST);
        sit("READY");
        var call = talk();
        assertThat(attempts(agreed)).hasSize(1);
        wrapUp(call, "'disposition': 'INFO_ONLY'");
        await().during(Duration.ofSeconds(4))
                .atMost(PATIENCE)
                .until(() -> attempts(other).isEmpty());
        assertThat(gate(other, now)).isEqualTo("SURGE");
        surge("SURGE_END", now);
        set(now.plusMinutes(2));
        peopleLive(FAST);
        talk();
        assertThat(attempts(other)).hasSize(1);
    }

    private static void surge(String type, OffsetDateTime at) {
        load(
                "{'callbackEvents': [{'at': '%s', 'type': '%s', 'spot': 'AGREED'}]}"
                        .formatted(at, type));
    }

    @ParameterizedTest
    @CsvSource({"0173, BUSY, 10", "0174, NO_ANSWER, 230", "0172, MACHINE, 230"})
    void who_is_not_reached_is_tried_again_later_and_the_agent_is_free_at_once(
            String prefix, String result, int minutes) {
        var number = lost(prefix);
        sit("READY");
        await().atMost(PATIENCE).until(() -> result(number).equals(result));
        awaitState("READY");
        var began = time(attempts(number).getJsonObject(0), "startedAt");
        var again = time(entry(number), "nextAt");
        assertThat(again).isBetween(now.plusMinutes(minutes), began.plusMinutes(minutes));
        assertThat(gate(number, now.plusMinutes(9))).isEqualTo("COOL_DOWN");
        assertThat(gate(number, again)).isEqualTo("MAY");
    }

    @Test
    void a_number_that_nobody_has_is_closed() {
        var number = lost("0175");
        sit("READY");
        await().atMost(PATIENCE)
                .until(() -> entry(number).getString("outcome", "").equals("INVALID"));
        awaitState("READY");
    }

    @Test
    @Row("S2-18")
    void without_a_gateway_the_message_before_a_callback_is_written_and_told_as_not_sent() {
        mode(1);
        var number = lost("1380");
        var told =
                await().atMost(PATIENCE)
                        .until(() -> lead.get(path(number)).json(), e -> e.containsKey("told"))
                        .getJsonObject("told");
        assertThat(told.getString("status")).isEqualTo("NOT_SENT");
        assertThat(told.getString("reason")).isEqualTo("NO_GATEWAY");
        assertThat(told.getString("text")).contains("4001").doesNotContain(number);
    }

    @Test
    @Row("S0-09")
    void shortly_before_a_spot_nobody_is_called_back_until_it_is_on_air() {
        load(
                """
                {'dnis': [{'number': '4723', 'station': '湖南卫视',
                  'from': '2027-01-01T00:00:00+08:00', 'to': '2028-01-01T00:00:00+08:00'}],
                 'spots': [{'id': 'DIAL-1', 'number': '4723', 'station': '湖南卫视',
                  'length_s': 300, 'cost': 600000, 'reach': 1, 'status': 'PLANNED',
                  'plannedAt': '%s'}]}\
                """
                        .formatted(now.plusSeconds(80)));
        await().atMost(PATIENCE).until(() -> tier() > 0);
        var number = lost(HUMAN);
        sit("READY");
        await().during(Duration.ofSeconds(8))
                .atMost(PATIENCE)
                .until(() -> attempts(number).isEmpty());
        set(now.plusMinutes(3));
        peopleLive(FAST);
        talk();
        assertThat(attempts(number)).hasSize(1);
    }

    /** The clock runs on until the surge is long over: last of all. */
    @Test
    @Order(Integer.MAX_VALUE)
    @Row("S0-03")
    void in_a_surge_who_only_calls_out_takes_callers_and_is_dialled_for_again_when_it_is_over() {
        var sales = new Crew(shop, "SALES", "4001");
        var adam = sales.agent("agent14", "OUTBOUND");
        lost(HUMAN);
        Crew.sit(adam, "1014", "READY");
        var talk = talkOf(adam);
        assertThat(talk).startsWith("cb-");
        var callers = Stream.generate(Crew::number).limit(3).toList();
        var calls = callers.stream().map(number -> sales.dialIn(number, 3600)).toList();
        await().atMost(PATIENCE).until(() -> tier() > 0);
        assertThat(state(adam)).isEqualTo("TALKING");
        var owed = lost(HUMAN);
        Crew.finish(adam, talk);
        calls.forEach(call -> Crew.serve(adam, call));
        await().during(Duration.ofSeconds(4))
                .atMost(PATIENCE)
                .until(() -> state(adam).equals("READY") && attempts(owed).isEmpty());
        assertThat(tier()).isPositive();
        await().atMost(PATIENCE.multipliedBy(2))
                .pollInterval(Duration.ofMillis(1200))
                .until(
                        () -> {
                            if (attempts(owed).isEmpty()) {
                                set(now.plusMinutes(2));
                            }
                            return !attempts(owed).isEmpty();
                        });
        assertThat(tier()).isZero();
        assertThat(attempts(owed).getJsonObject(0).getString("agent")).isEqualTo("agent14");
        Crew.finish(adam, talkOf(adam));
    }

    private static String state(Rest agent) {
        return agent.get("/api/agents/me").json().getString("state");
    }

    /** The furthest step against losing callers. */
    private int tier() {
        return lead.get("/api/wallboard").json().getInt("tier");
    }

    @Test
    void a_server_that_dies_while_it_rings_never_dials_the_number_again() {
        peopleLive(1);
        var number = lost(NOBODY);
        sit("READY");
        await().atMost(PATIENCE).until(() -> !attempts(number).isEmpty());
        shop.kill();
        shop.open();
        assertThat(attempts(number)).hasSize(1);
        set(now.plusMinutes(25));
        await().atMost(PATIENCE).until(() -> !result(number).isEmpty());
        assertThat(result(number)).isIn("FAILED", "NO_ANSWER");
        assertThat(attempts(number)).hasSize(1);
    }

    @Test
    void who_is_due_while_the_switchboard_is_away_is_dialled_once_when_it_is_back() {
        sit("READY");
        shop.loseSwitchboard();
        await().atMost(PATIENCE).until(() -> !shop.isReady());
        var number = lost(HUMAN);
        set(now.plusMinutes(5));
        await().during(Duration.ofSeconds(5))
                .atMost(PATIENCE)
                .until(() -> attempts(number).isEmpty());
        shop.withSwitchboard();
        await().atMost(PATIENCE).until(shop::isReady);
        set(now.plusMinutes(5));
        sit("READY");
        await().atMost(PATIENCE).until(() -> result(number).equals("HUMAN"));
        assertThat(attempts(number)).hasSize(1);
        assertThat(entry(number).getInt("attemptsOut")).isEqualTo(1);
    }

    @Test
    void a_dial_that_went_down_with_the_switchboard_is_one_attempt_and_is_made_again_later() {
        peopleLive(1);
        var number = lost(NOBODY);
        sit("READY");
        await().atMost(PATIENCE).until(() -> !attempts(number).isEmpty());
        shop.loseSwitchboard();
        await().atMost(PATIENCE).until(() -> !shop.isReady());
        shop.withSwitchboard();
        await().atMost(PATIENCE).until(shop::isReady);
        set(now.plusMinutes(4));
        await().atMost(PATIENCE).until(() -> !result(number).isEmpty());
        assertThat(attempts(number)).hasSize(1);
        assertThat(entry(number).getString("state")).isEqualTo("OPEN");
        set(now.plusHours(4));
        peopleLive(FAST);
        sit("READY");
        await().atMost(PATIENCE).until(() -> attempts(number).size() == 2);
        assertThat(entry(number).getInt("attemptsOut")).isEqualTo(2);
    }

    @Test
    @Row("S0-11")
    void in_predictive_mode_with_few_agents_each_of_them_is_dialled_for() {
        mode(3);
        var number = lost(HUMAN);
        sit("READY");
        talk();
        var attempt = attempts(number).getJsonObject(0);
        assertThat(attempt.getString("agent")).isEqualTo("agent12");
        assertThat(attempt.getString("mode")).isEqualTo("PROGRESSIVE");
    }

    @Test
    @Row("S0-11")
    void in_predictive_mode_with_five_agents_the_lost_are_dialled_before_an_agent_has_them() {
        mode(3);
        var others = IntStream.rangeClosed(21, 25).mapToObj(i -> "agent" + i).toList();
        others.forEach(name -> Crew.sit(shop.as(name), "10" + name.substring(5), "READY"));
        var agreed = lost(HUMAN);
        var when = "{'at': '" + now.plusMinutes(1) + "'}";
        assertThat(eve.post(path(agreed) + "/schedule", when).status()).isEqualTo(200);
        var number = lost(HUMAN);
        await().atMost(PATIENCE).until(() -> result(number).equals("HUMAN"));
        var attempt = attempts(number).getJsonObject(0);
        assertThat(attempt.getString("mode")).isEqualTo("PREDICTIVE");
        assertThat(attempt.getString("agent", "")).isEmpty();
        await().atMost(PATIENCE).until(() -> others.stream().anyMatch(this::hangsUp));
        sit("READY");
        set(now.plusMinutes(2));
        peopleLive(FAST);
        talk();
        assertThat(attempts(agreed).getJsonObject(0).getString("agent")).isEqualTo("agent12");
        others.forEach(name -> lead.put("/api/floor/agents/" + name, "{'state': 'OFF'}"));
    }

    /** Whether they were on the line. */
    private boolean hangsUp(String name) {
        var agent = shop.as(name);
        var desk = agent.get("/api/agents/me").json();
        boolean talks = desk.getString("state").equals("TALKING");
        if (talks) {
            Crew.finish(agent, desk.getJsonObject("call").getString("callId"));
        }
        return talks;
    }

    @Test
    @Row("S0-11")
    void in_preview_the_agent_presses_the_button_once_and_a_second_press_dials_nobody() {
        mode(1);
        var number = lost(HUMAN);
        sit("READY");
        awaitState("DIALLING");
        assertThat(attempts(number)).isEmpty();
        var first = eve.post(path(number) + "/dial", "{}");
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        var second = eve.post(path(number) + "/dial", "{}");
        assertThat(second.status()).isEqualTo(409);
        assertThat(eve.post(path(number) + "/skip", "{}").status()).isEqualTo(409);
        talk();
        assertThat(attempts(number)).hasSize(1);
    }

    @Test
    @Row("S0-11")
    void with_calling_back_switched_off_who_is_dialled_by_hand_comes_to_the_agent_who_did() {
        mode(0);
        var number = lost(HUMAN);
        sit("READY");
        await().atMost(PATIENCE)
                .until(() -> eve.post(path(number) + "/dial", "{}").status() == 200);
        wrapUp(talk(), "'disposition': 'INFO_ONLY'");
        assertThat(attempts(number)).hasSize(1);
        assertThat(attempts(number).getJsonObject(0).getString("agent")).isEqualTo("agent12");
    }

    @Test
    @Row("S0-11")
    void in_preview_the_agent_may_let_go_of_it_and_is_free_again() {
        mode(1);
        var number = lost(HUMAN);
        sit("READY");
        awaitState("DIALLING");
        assertThat(eve.post(path(number) + "/skip", "{}").status()).isEqualTo(200);
        awaitState("READY");
        assertThat(attempts(number)).isEmpty();
        assertThat(entry(number).getString("state")).isEqualTo("OPEN");
    }

    /** Nobody is dialled ahead for 30 days after it: no test of that comes later. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    @Row("S0-11")
    void whom_the_dialler_dropped_counts_against_the_cap_and_is_called_by_one_agent_by_hand() {
        peopleLive(1);
        load("{'params': {'callbackDialMode': 3, 'callbackDropMillis': 500}}");
        var team = Stream.of("agent12", "agent15", "agent16", "agent17", "agent18").toList();
        team.forEach(agent -> Crew.sit(shop.as(agent), handset(team, agent), "READY"));
        var dropped = lost(HUMAN);
        await().atMost(PATIENCE).until(() -> result(dropped).equals("DROPPED"));
        assertThat(attempts(dropped).getJsonObject(0).getString("mode")).isEqualTo("PREDICTIVE");
        assertThat(lead.get("/api/callbacks/measures").json().getInt("dropRateBp"))
                .as("of all who answered in 30 days, the cap being 3 %")
                .isGreaterThan(300);
        assertThat(gate(dropped, now.plusHours(5))).isEqualTo("DROP_LOCK");
        peopleLive(FAST);

        var next = lost(HUMAN);
        var taker =
                await().atMost(PATIENCE)
                        .until(
                                () -> team.stream().filter(this::dials).findFirst(),
                                t -> t.isPresent())
                        .map(shop::as)
                        .orElseThrow();
        assertThat(attempts(next)).as("nobody is dialled ahead any more").isEmpty();
        Crew.ok(taker.post(path(next) + "/dial", "{}"));
        Crew.finish(taker, talkOf(taker));

        var promised = now.plusHours(5);
        Crew.ok(eve.post(path(dropped) + "/schedule", "{'at': '" + promised + "'}"));
        assertThat(gate(dropped, promised)).isEqualTo("MAY");
        set(promised);
        peopleLive(FAST);
        awaitState("DIALLING");
        assertThat(attempts(dropped)).hasSize(1);
        Crew.ok(eve.post(path(dropped) + "/dial", "{}"));
        Crew.finish(eve, talk());
        await().atMost(PATIENCE)
                .until(() -> entry(dropped).getString("outcome", "").equals("INFO_ONLY"));
        assertThat(attempts(dropped)).hasSize(2);
        team.forEach(agent -> lead.put("/api/floor/agents/" + agent, "{'state': 'OFF'}"));
    }

    /** It rings longer than whom we dialled is let wait. */
    private static String handset(List<String> team, String agent) {
        return "" + (1061 + team.indexOf(agent));
    }

    private boolean dials(String agent) {
        return state(shop.as(agent)).equals("DIALLING");
    }
}
