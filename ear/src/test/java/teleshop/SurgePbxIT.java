package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import teleshop.RealPbx.Crowd;

/**
 * A spot airs, scaled to minutes: 600 people dial a real Asterisk, 20 agents talk 6 s with each,
 * the others give up after 3 s or press the key to be called back. Nobody is forgotten.
 */
class SurgePbxIT {

    private static final System.Logger LOG = System.getLogger(SurgePbxIT.class.getName());
    private static final int OFFSET = Integer.getInteger("it.offset", 4000) + 70;
    private static final String HOTLINE = "4001";
    private static final int AGENTS = 20;
    private static final Duration HANDLING = Duration.ofSeconds(6);
    private static final int SURGE_SECONDS = 60;

    /**
     * Patience is spread about three seconds as that of people is. How they take a call back is
     * told by their numbers: 0171 picks up.
     */
    private static final List<Crowd> CALLERS =
            List.of(
                    crowd(5, 80, "01710000001", 300, ""),
                    crowd(6, 80, "01711000001", 900, ""),
                    crowd(7, 80, "01712000001", 1_600, ""),
                    crowd(8, 80, "01713000001", 2_600, ""),
                    crowd(9, 80, "01714000001", 4_200, ""),
                    crowd(10, 80, "01715000001", 8_400, ""),
                    crowd(11, 100, "01716000001", 30_000, "1"),
                    crowd(12, 5, "01720000001", 3_000, ""),
                    crowd(13, 5, "01730000001", 3_000, ""),
                    crowd(14, 5, "01740000001", 3_000, ""),
                    crowd(15, 5, "01750000001", 3_000, ""));

    private static Crowd crowd(int port, int calls, String first, int patienceMillis, String keys) {
        return new Crowd(
                RealPbx.port(port),
                calls,
                Math.max(12, calls * 60 / SURGE_SECONDS),
                first,
                Duration.ofMillis(patienceMillis),
                keys);
    }

    @Test
    @Row("S0-01")
    void six_hundred_callers_are_all_in_the_books_and_whoever_was_not_served_is_called_back() {
        try (var pbx = new RealPbx();
                var shop = pbx.serve(Shop.fresh("surge", OFFSET, "h2")).open();
                var crew = new SurgeCrew(shop, HANDLING, number -> hears(pbx, number))) {
            atTen(shop);
            crew.sitDown(AGENTS);
            CALLERS.forEach(crowd -> pbx.call(crowd, HOTLINE));
            await().atMost(Duration.ofMinutes(3)).until(() -> !pbx.hasCallers());
            var results = settled(shop, Duration.ofSeconds(60));
            say(
                    "{0}: {1}, {2} served by {3} agents",
                    pbx.version(), results, crew.served(), AGENTS);
            assertThat(sum(results)).isEqualTo(600);
            assertThat(results.get("ANSWERED").longValue()).isEqualTo(crew.served());
            assertThat(results.get("ANSWERED")).isGreaterThan(AGENTS);
            assertThat(results.get("SHORT_ABANDON")).isGreaterThan(60);
            assertThat(results.get("CALLBACK_TAKEN")).isGreaterThan(20);
            say("tiers: {0}", rows(shop, "/api/floor/tiers"));
            say("tier changes: {0}", rows(shop, "/api/floor/tier-changes"));
            isOver(shop);
            isCalledBack(shop, sum(results) - results.get("ANSWERED"));
            assertThat(crew.refusals()).isEmpty();
            say("{0} reached: {1}", crew.reached(), measures(shop));
        }
    }

    @Test
    @Row("S0-01")
    void six_hundred_callers_are_all_in_the_books_though_the_server_is_killed_in_the_middle() {
        try (var pbx = new RealPbx();
                var shop = pbx.serve(Shop.fresh("surge-killed", OFFSET, "h2")).open();
                var crew = new SurgeCrew(shop, HANDLING, number -> hears(pbx, number))) {
            atTen(shop);
            crew.sitDown(AGENTS);
            CALLERS.forEach(crowd -> pbx.call(crowd, HOTLINE));
            await().atMost(Duration.ofMinutes(2)).until(() -> crew.served() >= 2 * AGENTS);
            shop.kill();
            assertThat(pbx.hasCallers()).as("still in the middle").isTrue();
            shop.open();
            await().atMost(Duration.ofMinutes(3)).until(() -> !pbx.hasCallers());
            var results = settled(shop, Duration.ofSeconds(30));
            say("{0}, killed and back: {1}", pbx.version(), results);
            assertThat(sum(results)).isEqualTo(600);
        }
    }

    private static void say(String what, Object... figures) {
        LOG.log(Level.INFO, what, figures);
    }

    /** Ten in the morning, and nobody is called back before the surge is over. */
    private static void atTen(Shop shop) {
        set(shop, OffsetDateTime.parse("2027-03-05T10:00:00+08:00"));
        dials(shop, 0);
    }

    private static void set(Shop shop, OffsetDateTime now) {
        ok(shop.as("admin").post("/api/demo/clock", "{'now': '" + now + "'}"));
    }

    private static void dials(Shop shop, int mode) {
        var rule = "{'params': {'callbackDialMode': " + mode + "}}";
        ok(shop.as("admin").post("/api/demo/fixtures", rule));
    }

    private static void ok(Rest.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** The clock runs on until the floor is calm again and whoever gave up may be called. */
    private static void isOver(Shop shop) {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(2))
                .until(
                        () -> {
                            var now =
                                    shop.as("admin").get("/api/demo/clock").json().getString("now");
                            set(shop, OffsetDateTime.parse(now).plusMinutes(1));
                            return open(shop).stream()
                                    .filter(
                                            entry ->
                                                    entry.getString("cause")
                                                            .equals("SHORT_ABANDON"))
                                    .findFirst()
                                    .filter(entry -> gate(shop, entry).getBoolean("mayDial"))
                                    .isPresent();
                        });
        dials(shop, 2);
    }

    private static void hears(RealPbx pbx, String number) {
        CALLERS.stream()
                .filter(crowd -> crowd.numbers().contains(number))
                .forEach(crowd -> pbx.hears(crowd, number));
    }

    /**
     * Each result with its number of callers, once every caller has exactly one and all is owed.
     */
    private static Map<String, Integer> settled(Shop shop, Duration within) {
        var open = new ArrayList<>(numbers().toList());
        await().atMost(within)
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(unaccounted(shop, open)).isEmpty());
        return count(numbers().map(number -> calls(shop, number).get(0).getString("result")));
    }

    private static List<String> unaccounted(Shop shop, List<String> numbers) {
        numbers.removeIf(number -> trouble(shop, number).isEmpty());
        return numbers.stream().map(number -> trouble(shop, number)).toList();
    }

    private static Stream<String> numbers() {
        return CALLERS.stream().flatMap(crowd -> crowd.numbers().stream());
    }

    private static String trouble(Shop shop, String number) {
        var calls = calls(shop, number);
        if (calls.size() != 1 || !calls.get(0).containsKey("result")) {
            return number + " has " + calls;
        }
        var owed = entries(shop, number);
        boolean served = calls.get(0).getString("result").equals("ANSWERED");
        boolean cutOff =
                owed.size() == 1 && owed.get(0).getString("cause").equals("DISCONNECT_IN_TALK");
        boolean right = served ? owed.isEmpty() || cutOff : owed.size() == 1;
        return right ? "" : number + " is owed " + owed + " after " + calls;
    }

    /** Calls that came in over the trunk. */
    private static List<JsonObject> calls(Shop shop, String number) {
        return rows(shop, "/api/calls?number=" + number).stream()
                .filter(call -> call.getString("direction").equals("IN"))
                .toList();
    }

    private static List<JsonObject> entries(Shop shop, String number) {
        return rows(shop, "/api/callbacks?number=" + number);
    }

    private static List<JsonObject> rows(Shop shop, String path) {
        return shop.as("lead1").get(path).list().getValuesAs(JsonObject.class);
    }

    /** The wave: whoever is owed a call is dialled, and is done with or has a reason to wait. */
    private static void isCalledBack(Shop shop, int owed) {
        await().atMost(Duration.ofMinutes(8))
                .pollInterval(Duration.ofSeconds(3))
                .until(
                        () -> {
                            long n =
                                    open(shop).stream()
                                            .filter(e -> e.getInt("attemptsOut") == 0)
                                            .count();
                            say("waiting {0}, {1}", n, java.time.LocalTime.now());
                            return n == 0;
                        });
        var entries = numbers().flatMap(number -> entries(shop, number).stream()).toList();
        assertThat(entries).hasSize(owed);
        var fates = count(entries.stream().map(entry -> fate(shop, entry)));
        say("the wave: {0}", fates);
        assertThat(fates).doesNotContainKey("");
        assertThat(fates.getOrDefault("NOT_INTERESTED", 0)).isGreaterThan(owed / 2);
    }

    private static List<JsonObject> open(Shop shop) {
        return rows(shop, "/api/callbacks?state=OPEN");
    }

    /** How it was closed, else what keeps it from being dialled. */
    private static String fate(Shop shop, JsonObject entry) {
        return entry.getString("outcome", gate(shop, entry).getString("reason", ""));
    }

    private static JsonObject gate(Shop shop, JsonObject entry) {
        return shop.as("lead1").get("/api/callbacks/" + entry.getInt("id") + "/gate").json();
    }

    private static JsonObject measures(Shop shop) {
        return shop.as("lead1").get("/api/callbacks/measures").json();
    }

    private static Map<String, Integer> count(Stream<String> words) {
        return words.collect(
                Collectors.toMap(Function.identity(), w -> 1, Integer::sum, TreeMap::new));
    }

    private static int sum(Map<String, Integer> results) {
        return results.values().stream().mapToInt(Integer::intValue).sum();
    }
}
