package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A spot airs, scaled to minutes: 600 people dial a real Asterisk, 20 agents talk 6 s with each,
 * the others give up after 3 s or press the key to be called back. Nobody is forgotten.
 */
class SurgePbxIT {

    private static final System.Logger LOG = System.getLogger(SurgePbxIT.class.getName());
    private static final int OFFSET = Integer.getInteger("it.offset", 4000) + 70;
    private static final int AGENTS = 20;
    private static final Duration HANDLING = Duration.ofSeconds(6);
    private static final Duration SURGE = Duration.ofSeconds(60);

    /** QUALITY R04: so soon after the return the books are complete. */
    private static final Duration IN_THE_BOOKS = Duration.ofSeconds(30);

    @Test
    @Row("S0-01")
    void six_hundred_callers_are_all_in_the_books_and_whoever_was_not_served_is_called_back() {
        try (var pbx = new RealPbx();
                var shop = pbx.serve(Shop.fresh("surge", OFFSET, "h2")).open()) {
            var surge = new Surge(pbx, shop, SURGE);
            try (var crew = new SurgeCrew(shop, HANDLING, surge::hears)) {
                atTen(shop);
                crew.sitDown(AGENTS);
                surge.begins();
                await().atMost(Duration.ofMinutes(3)).until(() -> !pbx.hasCallers());
                var results = surge.settled(Duration.ofSeconds(60));
                say(
                        "{0}: {1}, {2} served by {3} agents",
                        pbx.version(), results, crew.served(), AGENTS);
                assertThat(Surge.sum(results)).isEqualTo(600);
                assertThat(results.get("ANSWERED").longValue()).isEqualTo(crew.served());
                assertThat(results.get("ANSWERED")).isGreaterThan(AGENTS);
                assertThat(results.get("SHORT_ABANDON")).isGreaterThan(60);
                assertThat(results.get("CALLBACK_TAKEN")).isGreaterThan(20);
                say("tiers: {0}", surge.rows("/api/floor/tiers"));
                say("tier changes: {0}", surge.rows("/api/floor/tier-changes"));
                isOver(shop);
                isCalledBack(surge, shop, surge.callers() - results.get("ANSWERED"));
                assertThat(crew.refusals()).isEmpty();
                say("{0} reached: {1}", crew.reached(), measures(shop));
            }
        }
    }

    @Test
    @Row("S0-01")
    void six_hundred_callers_are_all_in_the_books_though_the_server_is_killed_in_the_middle() {
        try (var pbx = new RealPbx();
                var shop = pbx.serve(Shop.fresh("surge-killed", OFFSET, "h2")).open()) {
            var surge = new Surge(pbx, shop, SURGE);
            try (var crew = new SurgeCrew(shop, HANDLING, surge::hears)) {
                atTen(shop);
                crew.sitDown(AGENTS);
                surge.begins();
                await().atMost(Duration.ofMinutes(2)).until(() -> crew.served() >= 2 * AGENTS);
                shop.kill();
                assertThat(pbx.hasCallers()).as("still in the middle").isTrue();
                shop.open();
                surge.areAccountedFor(surge.dialled(), IN_THE_BOOKS);
                await().atMost(Duration.ofMinutes(3)).until(() -> !pbx.hasCallers());
                var results = surge.settled(IN_THE_BOOKS);
                say("{0}, killed and back: {1}", pbx.version(), results);
                assertThat(Surge.sum(results)).isEqualTo(600);
            }
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

    /** The wave: whoever is owed a call is dialled, and is done with or has a reason to wait. */
    private static void isCalledBack(Surge surge, Shop shop, int owed) {
        await().atMost(Duration.ofMinutes(8))
                .pollInterval(Duration.ofSeconds(3))
                .until(
                        () ->
                                open(shop).stream()
                                        .noneMatch(entry -> entry.getInt("attemptsOut") == 0));
        var entries = surge.numbers().flatMap(number -> surge.entries(number).stream()).toList();
        assertThat(entries).hasSize(owed);
        var fates = Surge.count(entries.stream().map(entry -> fate(shop, entry)));
        say("the wave: {0}", fates);
        assertThat(fates).doesNotContainKey("");
        assertThat(fates.getOrDefault("NOT_INTERESTED", 0)).isGreaterThan(owed / 2);
    }

    private static List<JsonObject> open(Shop shop) {
        var answer = shop.as("lead1").get("/api/callbacks?state=OPEN");
        return answer.list().getValuesAs(JsonObject.class);
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
}
