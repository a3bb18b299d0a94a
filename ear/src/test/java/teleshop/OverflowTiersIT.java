package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * More and more callers and few agents: the queue goes from tier to tier, each with its measure,
 * and back again when it is over; the books say why and what it was good for.
 */
@ExtendWith(OpenShop.class)
class OverflowTiersIT {

    private static final String QUEUE = "TIERS";
    private static final String NUMBER = "4735";
    private static final int LINES = 40;
    private static final int USUAL_LINES = 500;

    /** Until somebody has time. */
    private static final int LONG = 3600;

    private static final int FIRST_PHONE = 1061;
    private static final int USUAL_HANDLING_SECONDS = 240;
    private static final List<String> SEATED =
            IntStream.rangeClosed(30, 37).mapToObj(n -> "agent" + n).toList();
    private static final List<String> HELPERS = List.of("agent38", "agent39", "agent40");

    private final Shop shop;
    private final Crew crew;
    private int dialled;

    OverflowTiersIT(Shop shop) {
        this.shop = shop;
        crew = new Crew(shop, QUEUE, NUMBER);
        crew.plan("LONGEST_IDLE");
        crew.staffed();
        Crew.ok(
                crew.lead()
                        .put(
                                "/api/queues/" + QUEUE,
                                """
                                {'strategy': 'LONGEST_IDLE', 'skill': 'tiers', 'level': 5,
                                 'priority': 0, 'targetSeconds': 20, 'targetPercent': 80}\
                                """));
    }

    @AfterEach
    void nobody_is_on_duty() {
        lines(USUAL_LINES);
        all().forEach(agent -> crew.goHome(agent));
    }

    private static Stream<String> all() {
        return Stream.concat(SEATED.stream(), HELPERS.stream());
    }

    @Test
    @Row("S0-08")
    void each_tier_is_entered_with_its_figures_does_its_measure_and_is_told_by_what_it_saved() {
        SEATED.forEach(agent -> Crew.sit(crew.agent(agent, "INBOUND"), seat(agent), "READY"));
        SEATED.forEach(agent -> dialIn(LONG));
        SEATED.forEach(agent -> talks(shop.as(agent)));

        dialIn(LONG);
        reaches(1);
        helps(crew.agent("agent38", "OUTBOUND"), "1069");

        dialIn(2, LONG);
        reaches(2);
        var lessSkilled = crew.agent("agent39", "INBOUND");
        Crew.ok(crew.lead().put("/api/agents/agent39/skills", "{'skills': {'tiers': 4}}"));
        helps(lessSkilled, "1070");

        dialIn(3, LONG);
        reaches(3);
        helps(crew.agent("agent40", "OVERFLOW"), "1071");

        dialIn(4, LONG);
        reaches(4);
        helpThemselves();

        lines(LINES);
        inACrowd(LINES);
        reaches(5);
        inACrowd(200);
        lines(USUAL_LINES);
        isOver();
        areAsTheLimitsSay(steps());
        tieUp(toll());
    }

    /** A phone that answers by itself. */
    private static String seat(String agent) {
        return "" + (FIRST_PHONE + SEATED.indexOf(agent));
    }

    private String dialIn(int patienceSeconds) {
        dialled++;
        return crew.dialIn(Crew.number(), patienceSeconds);
    }

    private void dialIn(int callers, int patienceSeconds) {
        IntStream.range(0, callers).forEach(n -> dialIn(patienceSeconds));
    }

    private static void talks(Rest agent) {
        await().atMost(Crew.PATIENCE)
                .until(
                        () -> agent.get("/api/agents/me").json().getString("state"),
                        "TALKING"::equals);
    }

    /** Whom only this tier gives a caller. */
    private static void helps(Rest agent, String extension) {
        Crew.sit(agent, extension, "READY");
        talks(agent);
    }

    private void reaches(int tier) {
        await().atMost(Crew.PATIENCE).until(() -> tier() == tier);
    }

    private long tier() {
        var steps = steps();
        return steps.isEmpty() ? 0 : steps.get(steps.size() - 1).getInt("toTier");
    }

    private List<JsonObject> steps() {
        return ours("/api/floor/tier-changes");
    }

    private List<JsonObject> toll() {
        return ours("/api/floor/tiers");
    }

    private List<JsonObject> ours(String path) {
        return crew.lead().get(path).list().getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("queue").equals(QUEUE))
                .toList();
    }

    /** One presses the key to be called back, one asks for their order by key. */
    private void helpThemselves() {
        var wished = dialIn(LONG);
        Keypad.press(shop, wished, "1");
        var asker = Crew.number();
        var order = crew.ordered(asker);
        dialled++;
        var asked = crew.dialIn(asker, 14);
        Keypad.press(shop, asked, "2ppp" + order.replaceAll("\\D", "") + "#");
        assertThat(crew.over(wished).getString("result")).isEqualTo("CALLBACK_TAKEN");
        assertThat(crew.over(asked).getString("result")).isEqualTo("SELF_SERVED");
    }

    private void lines(int lines) {
        Crew.ok(crew.admin().post("/api/demo/fixtures", "{'params': {'maxLines': " + lines + "}}"));
    }

    private void inACrowd(int callers) {
        try (var crowd = new Crowd(shop)) {
            IntStream.range(0, callers).forEach(n -> crowd.dialIn(Crew.number(), NUMBER, 8));
        }
        dialled += callers;
    }

    /** The agents serve whoever still waits, and time goes by. */
    private void isOver() {
        await().atMost(Duration.ofMinutes(1)).until(() -> all().filter(this::isBusy).count() == 0);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(1200))
                .until(
                        () -> {
                            Crew.ok(crew.admin().post("/api/demo/clock", "{'offsetSeconds': 61}"));
                            return tier() == 0;
                        });
    }

    private boolean isBusy(String name) {
        var agent = shop.as(name);
        var desk = agent.get("/api/agents/me").json();
        if (desk.containsKey("call")) {
            var call = "/api/calls/" + desk.getJsonObject("call").getString("callId");
            agent.post(call + "/answer", "{}");
            agent.post(call + "/hangup", "{}");
            agent.post(call + "/wrap-up", "{'disposition': 'INFO_ONLY'}");
        }
        return desk.containsKey("call");
    }

    private static void areAsTheLimitsSay(List<JsonObject> steps) {
        var tiers = new ArrayList<Integer>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            tiers.add(step.getInt("toTier"));
            assertThat(step.getInt("fromTier")).isEqualTo(i == 0 ? 0 : tiers.get(i - 1));
            if (step.getInt("toTier") < step.getInt("fromTier")) {
                assertThat(step.getString("cause")).isEqualTo("CALM");
                assertThat(at(step)).isAfterOrEqualTo(at(steps.get(i - 1)).plusSeconds(60));
            }
        }
        assertThat(tiers).containsExactly(1, 2, 3, 4, 5, 4, 3, 2, 1, 0);
        isWaitOf(20, steps.get(0), 8);
        isWaitOf(45, steps.get(1), 9);
        isWaitOf(90, steps.get(2), 10);
        isWaitOf(150, steps.get(3), 11);
        assertThat(steps.get(4).getString("cause")).isEqualTo("LINES_FULL");
        assertThat(steps.get(4).getInt("waiting")).isGreaterThan(10);
    }

    private static void isWaitOf(int enterSeconds, JsonObject step, int agents) {
        assertThat(step.getString("cause")).isEqualTo("EXPECTED_WAIT");
        assertThat(step.getInt("agents")).isEqualTo(agents);
        assertThat(step.getInt("freeAgents")).isZero();
        assertThat(step.getInt("expectedWaitSeconds"))
                .isGreaterThan(enterSeconds)
                .isEqualTo(USUAL_HANDLING_SECONDS * step.getInt("waiting") / agents);
    }

    private static Instant at(JsonObject step) {
        return Instant.parse(step.getString("at"));
    }

    private void tieUp(List<JsonObject> toll) {
        assertThat(toll).extracting(row -> row.getInt("tier")).containsExactly(0, 1, 2, 3, 4, 5);
        for (var row : toll) {
            int saved = row.getInt("listed") + row.getInt("selfServed");
            assertThat(row.getInt("lossAvoided")).isEqualTo(saved);
            assertThat(row.getInt("answered") + saved + row.getInt("lost"))
                    .as(row.toString())
                    .isEqualTo(row.getInt("callers"));
        }
        assertThat(toll.stream().mapToInt(row -> row.getInt("callers")).sum()).isEqualTo(dialled);
        assertThat(toll.get(0).getInt("answered")).isEqualTo(SEATED.size() + 1);
        assertThat(toll.get(4).getInt("selfServed")).isEqualTo(1);
        assertThat(toll.get(4).getInt("listed")).isPositive();
        assertThat(toll.get(5).getInt("listed")).isGreaterThan(100);
    }
}
