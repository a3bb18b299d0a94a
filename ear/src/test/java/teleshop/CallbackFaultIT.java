package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The server falls while callers are lost and called back: just before a dial, when the broker has
 * the message to dial and the outbox still holds it, and in the middle of it all. Nobody is
 * forgotten, and nobody is rung up twice for one callback. As near to QUALITY R05 and R06 in full
 * as one node comes, {@code -Dcallbacks=2000 -Dkills=10}: {@code bench/run faults callbacks}.
 */
class CallbackFaultIT {

    private static final System.Logger LOG = System.getLogger(CallbackFaultIT.class.getName());
    private static final int OFFSET = Integer.getInteger("it.offset", 4000) + 100;
    private static final int CALLERS = Integer.getInteger("callbacks", 150);
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int AGENTS = 20;

    /** From that tier on nobody is called back. */
    private static final int SURGE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String AGENT = "agent1";
    private static final OffsetDateTime TEN = OffsetDateTime.parse("2027-03-05T10:00:00+08:00");

    @Test
    void who_is_about_to_be_dialled_is_neither_lost_nor_dialled_twice_wherever_the_power_goes() {
        try (var shop = Shop.fresh("callback-power", OFFSET, "postgresql").withSwitchboard()) {
            shop.open(Shop.fault("before-dial"));
            OpenShop.neverCloses(shop);
            set(shop, TEN);
            dials(shop, 2);
            var first = lost(shop, "01711000001");
            ready(shop);
            shop.awaitEnd();

            shop.open(Shop.fault("before-due-mark"));
            assertThat(attempts(shop, first)).hasSize(1);
            assertThat(attempt(shop, first)).doesNotContainKey("result");
            var second = "01711000002";
            falls(shop, second);

            shop.open();
            try (var customers = new DialledCustomers(shop)) {
                ready(shop);
                isServed(shop);
                await().during(Duration.ofSeconds(4))
                        .atMost(PATIENCE)
                        .until(() -> attempts(shop, second).size() == 1);
                assertThat(customers.rungUp()).hasSize(1).containsEntry(second, 1);

                set(shop, TEN.plusMinutes(5));
                await().atMost(PATIENCE).until(() -> attempt(shop, first).containsKey("result"));
                assertThat(attempt(shop, first).getString("result")).isEqualTo("FAILED");
                set(shop, TEN.plusMinutes(100));
                isServed(shop);
                assertThat(attempts(shop, first)).hasSize(2);
                assertThat(customers.rungUp()).hasSize(2).containsEntry(first, 1);
            }
        }
    }

    @Test
    void
            callers_lost_in_a_wave_and_called_back_in_another_are_so_once_though_the_server_is_killed() {
        try (var shop = Shop.fresh("callback-wave", OFFSET + 10, "postgresql").withSwitchboard()) {
            shop.open();
            OpenShop.neverCloses(shop);
            set(shop, TEN);
            dials(shop, 0);
            lose(shop);
            shop.kill();
            shop.open();
            areOnTheList(shop, Duration.ofSeconds(30));
            isOver(shop);
            try (var customers = new DialledCustomers(shop);
                    var crew = new SurgeCrew(shop, Duration.ZERO, number -> {})) {
                crew.sitDown(AGENTS);
                dials(shop, 2);
                for (int kill = 1; kill < KILLS; kill++) {
                    int sofar = CALLERS * kill / KILLS;
                    goesOnUntil(shop, () -> customers.rungUp().size() >= sofar);
                    shop.kill();
                    shop.open();
                }
                goesOnUntil(shop, () -> numbers().stream().allMatch(n -> isTried(shop, n)));
                goesOnUntil(shop, () -> figure(shop, "readyAgents") == AGENTS);
                set(shop, now(shop).plusMinutes(4));
                await().atMost(PATIENCE)
                        .pollInterval(Duration.ofSeconds(1))
                        .until(() -> numbers().stream().allMatch(n -> hasComeOut(shop, n)));
                isOnce(shop, customers);
            }
            assertThat(shop.deadLetters()).isZero();
        }
    }

    /** Each of them calls once and gives up; when some are in the books it is time to fall. */
    private static void lose(Shop shop) {
        try (var crowd = new Crowd(shop)) {
            numbers().forEach(number -> crowd.dialIn(number, "4001", 6));
        }
        await().atMost(PATIENCE)
                .until(() -> !shop.as("lead1").get("/api/callbacks").list().isEmpty());
    }

    private static List<String> numbers() {
        return LongStream.range(0, CALLERS).mapToObj(n -> "0171" + (2_000_001 + n)).toList();
    }

    private static void areOnTheList(Shop shop, Duration within) {
        var back = Instant.now();
        var open = new ArrayList<>(numbers());
        await().atMost(within)
                .untilAsserted(
                        () -> {
                            open.removeIf(number -> isOnTheListOnce(shop, number));
                            assertThat(open).isEmpty();
                        });
        say(
                "{0} lost callers on the list {1} ms after the return",
                CALLERS, Duration.between(back, Instant.now()).toMillis());
    }

    private static List<JsonObject> calledIn(Shop shop, String number) {
        var answer = shop.as("lead1").get("/api/calls?number=" + number);
        return answer.list().getValuesAs(JsonObject.class).stream()
                .filter(call -> call.getString("direction").equals("IN"))
                .toList();
    }

    private static boolean isOnTheListOnce(Shop shop, String number) {
        var calls = shop.as("lead1").get("/api/calls?number=" + number).list();
        return calls.size() == 1
                && calls.getJsonObject(0).containsKey("result")
                && entries(shop, number).size() == 1;
    }

    /** The clock runs on until whoever gave up may be called. */
    private static void isOver(Shop shop) {
        goesOnUntil(shop, () -> !isSurge(shop));
        set(shop, now(shop).plusMinutes(3));
    }

    /**
     * Whom we had on the line when the server fell waits like a caller: they may be so many that
     * the lost ones come later. Then the clock runs on.
     */
    private static void goesOnUntil(Shop shop, BooleanSupplier done) {
        await().atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofMillis(1200))
                .until(
                        () -> {
                            if (isSurge(shop)) {
                                set(shop, now(shop).plusMinutes(1));
                            }
                            return done.getAsBoolean();
                        });
    }

    private static boolean isSurge(Shop shop) {
        return figure(shop, "tier") >= SURGE;
    }

    private static int figure(Shop shop, String name) {
        return shop.as("lead1").get("/api/wallboard").json().getInt(name);
    }

    private static boolean isTried(Shop shop, String number) {
        return !attempts(shop, number).isEmpty();
    }

    private static boolean hasComeOut(Shop shop, String number) {
        return attempt(shop, number).containsKey("result");
    }

    /** Nobody is rung up twice; of whom nobody rang up the books say so. */
    private static void isOnce(Shop shop, DialledCustomers customers) {
        var rungUp = customers.rungUp();
        int failed = 0;
        for (var number : numbers()) {
            assertThat(attempts(shop, number)).as(number).hasSize(1);
            assertThat(calledIn(shop, number)).as(number).hasSize(1);
            int times = rungUp.getOrDefault(number, 0);
            if (attempt(shop, number).getString("result").equals("FAILED")) {
                failed++;
                assertThat(times).as(number).isZero();
            } else {
                assertThat(times).as(number).isEqualTo(1);
            }
        }
        say("{0} rung up once, {1} attempts failed by {2} kills", rungUp.size(), failed, KILLS);
        assertThat(failed).as("at most what the agents had on the line").isLessThan(AGENTS * KILLS);
    }

    private static void say(String what, Object... figures) {
        LOG.log(Level.INFO, what, figures);
    }

    private static void set(Shop shop, OffsetDateTime now) {
        Crew.ok(shop.as("admin").post("/api/demo/clock", "{'now': '" + now + "'}"));
    }

    private static OffsetDateTime now(Shop shop) {
        var clock = shop.as("admin").get("/api/demo/clock").json();
        return OffsetDateTime.parse(clock.getString("now"));
    }

    private static void dials(Shop shop, int mode) {
        load(shop, "{'params': {'callbackDialMode': " + mode + "}}");
    }

    private static void load(Shop shop, String fixture) {
        Crew.ok(shop.as("admin").post("/api/demo/fixtures", fixture));
    }

    private static String lost(Shop shop, String number) {
        load(
                shop,
                ("{'callbackEvents': [{'at': '%s', 'type': 'INBOUND', 'number': '%s',"
                                + " 'result': 'ABANDONED', 'wait_s': 30}]}")
                        .formatted(TEN.minusMinutes(20), number));
        return number;
    }

    /** The message that they are due is the end of it, maybe before we hear that all is well. */
    private static void falls(Shop shop, String number) {
        try {
            lost(shop, number);
        } catch (UncheckedIOException gone) {
            // so soon
        }
        shop.awaitEnd();
    }

    /** Unless the server knows that from before. */
    private static void ready(Shop shop) {
        var agent = shop.as(AGENT);
        if (agent.get("/api/agents/me").json().getString("state").equals("OFF")) {
            Crew.sit(agent, "1001", "READY");
        }
    }

    private static void isServed(Shop shop) {
        var agent = shop.as(AGENT);
        var call =
                await().atMost(PATIENCE)
                        .until(
                                () -> agent.get("/api/agents/me").json(),
                                desk -> desk.getString("state").equals("TALKING"))
                        .getJsonObject("call");
        Crew.finish(agent, call.getString("callId"));
    }

    private static List<JsonObject> entries(Shop shop, String number) {
        var answer = shop.as("lead1").get("/api/callbacks?number=" + number);
        return answer.list().getValuesAs(JsonObject.class);
    }

    private static JsonObject whole(Shop shop, String number) {
        int id = entries(shop, number).get(0).getInt("id");
        return shop.as("lead1").get("/api/callbacks/" + id).json();
    }

    private static JsonArray attempts(Shop shop, String number) {
        return whole(shop, number).getJsonArray("attempts");
    }

    private static JsonObject attempt(Shop shop, String number) {
        return attempts(shop, number).getJsonObject(0);
    }
}
