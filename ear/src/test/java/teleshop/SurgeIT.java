package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A spot brings 600 callers in ten minutes, and 80 agents talk four minutes with each: 200 can be
 * served, whoever they are. The day runs ten times as fast as the wall.
 */
class SurgeIT {

    private static final int AGENTS = 80;
    private static final int CALLERS = 600;
    private static final int RATE = 10;
    private static final Duration LENGTH = Duration.ofMinutes(10);
    private static final Duration HANDLING = Duration.ofSeconds(240);

    /** The rest of the handling is ringing, hanging up and wrapping up. */
    private static final Duration TALK = Duration.ofSeconds(225);

    private static final Duration FOR_EVER = Duration.ofDays(1);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final String HOTLINE = "4001";

    private static Shop shop;
    private static Rest lead;
    private static Crowd crowd;
    private final Map<String, String> calls = new LinkedHashMap<>();

    @BeforeAll
    static void open() {
        int offset = Integer.getInteger("it.offset", 4000) + 70;
        shop = Shop.fresh("surge", offset).withSwitchboard().open();
        OpenShop.neverCloses(shop);
        lead = shop.as("lead1");
        crowd = new Crowd(shop);
        load("{'params': {'callbackDialMode': 0, 'maxLines': 130}}");
        load(
                IntStream.rangeClosed(1, AGENTS)
                        .mapToObj(SurgeIT::atDesk)
                        .collect(Collectors.joining(", ", "{'agents': [", "]}")));
    }

    @AfterAll
    static void close() {
        crowd.close();
        shop.close();
    }

    private static void load(String fixture) {
        Crew.ok(shop.as("admin").post("/api/demo/fixtures", fixture));
    }

    /** With a phone that the handset answers. */
    private static String atDesk(int agent) {
        return """
        {'agent': 'agent%d', 'extension': '%d', 'extensionKind': 'DESK', 'skills': {'sales': 5},
         'memberships': [{'queue': 'SALES', 'kind': 'INBOUND'}]}\
        """
                .formatted(agent, 1000 + agent);
    }

    @Test
    @Row({"S0-01", "S0-08"})
    void of_600_callers_200_are_answered_and_nobody_is_unaccounted_for() {
        for (int i = 1; i <= AGENTS; i++) {
            Crew.sit(shop.as("agent" + i), "" + (1000 + i), "READY");
        }
        Crew.ok(shop.as("admin").post("/api/demo/clock", "{'rate': %d}".formatted(RATE)));
        rush(AGENTS, HANDLING, i -> crowd.dialIn(Crew.number(), HOTLINE, 600));
        rush(CALLERS, LENGTH, this::spotBringsACaller);
        work(FOR_EVER, board -> board.getInt("waiting") == 0);
        work(Duration.ZERO, board -> board.getInt("ringing") + board.getInt("talking") == 0);

        var results = new TreeMap<String, Integer>();
        calls.values().forEach(id -> results.merge(result(id), 1, Integer::sum));
        assertThat(results.values().stream().mapToInt(i -> i).sum()).isEqualTo(CALLERS);
        assertThat(results).containsOnlyKeys("ANSWERED", "ABANDONED", "CALLBACK_TAKEN", "BUSY");
        assertThat(results.get("ANSWERED")).as(results.toString()).isBetween(180, 220);
        calls.forEach(SurgeIT::isOwedACallUnlessServed);
        eachTierIsLoggedWithItsFigures();
    }

    /** One in twelve presses for a callback after a while. */
    private void spotBringsACaller(int i) {
        var number = Crew.number();
        var id = crowd.dialIn(number, HOTLINE, 60 + i * 37 % 61);
        if (i % 12 == 0) {
            crowd.press(id, "p".repeat(15) + "1#");
        }
        calls.put(number, id);
    }

    /** They come one by one, at equal distances. */
    private static void rush(int callers, Duration length, IntConsumer caller) {
        var begin = now();
        var came = new AtomicInteger();
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(POLL)
                .until(
                        () -> {
                            var now = now();
                            long share = callers * Duration.between(begin, now).toMillis();
                            while (came.get() < Math.min(callers, share / length.toMillis())) {
                                caller.accept(came.getAndIncrement());
                            }
                            agentsDoTheirWork(now, TALK);
                            return !now.isBefore(begin.plus(length));
                        });
    }

    private static void work(Duration talk, Predicate<JsonObject> until) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(POLL)
                .until(
                        () -> {
                            agentsDoTheirWork(now(), talk);
                            return until.test(lead.get("/api/wallboard").json());
                        });
    }

    private static void agentsDoTheirWork(Instant now, Duration talk) {
        for (var agent : lead.get("/api/floor/agents").list().getValuesAs(JsonObject.class)) {
            var since = OffsetDateTime.parse(agent.getString("since")).toInstant();
            boolean talked = !since.plus(talk).isAfter(now);
            if (agent.getString("state").equals("TALKING") && talked) {
                say(agent, "hangup", "{}");
            } else if (agent.getString("state").equals("WRAP_UP")) {
                say(agent, "wrap-up", "{'disposition': 'INFO_ONLY'}");
            }
        }
    }

    private static void say(JsonObject agent, String deed, String body) {
        var path = "/api/calls/" + agent.getString("callId") + "/" + deed;
        shop.as(agent.getString("agent")).post(path, body);
    }

    private static Instant now() {
        var clock = shop.as("admin").get("/api/demo/clock").json();
        return OffsetDateTime.parse(clock.getString("now")).toInstant();
    }

    private static String result(String callId) {
        return await().atMost(Crew.PATIENCE)
                .until(
                        () -> lead.get("/api/calls/" + callId).json(),
                        call -> call.containsKey("result"))
                .getString("result");
    }

    private static void isOwedACallUnlessServed(String number, String callId) {
        int owed = result(callId).equals("ANSWERED") ? 0 : 1;
        await().atMost(Crew.PATIENCE)
                .until(() -> lead.get("/api/callbacks?number=" + number).list().size() == owed);
    }

    private static void eachTierIsLoggedWithItsFigures() {
        var steps = lead.get("/api/floor/tier-changes").list().getValuesAs(JsonObject.class);
        assertThat(steps)
                .anySatisfy(
                        step -> {
                            assertThat(step.getString("queue")).isEqualTo("SALES");
                            assertThat(step.getInt("toTier")).isGreaterThanOrEqualTo(4);
                            assertThat(step.getInt("expectedWaitSeconds")).isPositive();
                            assertThat(step.getInt("waiting")).isPositive();
                            assertThat(step.getInt("agents")).isEqualTo(AGENTS);
                        });
    }
}
