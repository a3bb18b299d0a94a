package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a busy evening the supervisor's board and the one on the wall still fit their screens. */
@ExtendWith(OpenShop.class)
class FullFloorBrowserIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int FIRST = 13;
    private static final int AGENTS = 16;
    private static final int TALKING = 9;
    private static final int CALLERS = 15;
    private static final int PAST_CALLS = 240;

    private final Shop shop;
    private final Rest admin;

    FullFloorBrowserIT(Shop shop) {
        this.shop = shop;
        admin = shop.as("admin");
    }

    private List<Rest> agents() {
        return IntStream.range(FIRST, FIRST + AGENTS).mapToObj(i -> shop.as("agent" + i)).toList();
    }

    @BeforeEach
    void a_spot_was_on_air() {
        load("{'spots': [" + spot(1, -25, "湖南卫视") + "," + spot(2, 45, "东方卫视") + "]}");
        var now = now();
        load(
                "{'calls': ["
                        + IntStream.range(0, PAST_CALLS)
                                .mapToObj(i -> call(i, now))
                                .collect(Collectors.joining(","))
                        + "]}");
        for (int i = 0; i < AGENTS; i++) {
            sit(i, i < TALKING ? "READY" : "BREAK");
        }
        IntStream.range(0, CALLERS).forEach(this::dialIn);
        agents().subList(0, TALKING).forEach(this::answers);
    }

    /**
     * Who is in talk is given the next caller before they can go: all are sent until all are gone.
     */
    @AfterEach
    void the_spot_is_over() {
        await().atMost(PATIENCE).until(() -> agents().stream().filter(this::stays).count() == 0);
        var lead = shop.as("lead1");
        await().atMost(PATIENCE)
                .until(() -> lead.get("/api/wallboard").json().getInt("waiting") == 0);
    }

    private boolean stays(Rest agent) {
        if (desk(agent).get("call") instanceof JsonObject told) {
            var path = "/api/calls/" + told.getString("callId");
            agent.post(path + "/hangup", "{}");
            agent.post(path + "/wrap-up", "{'disposition': 'INFO_ONLY'}");
        }
        agent.put("/api/agents/me", "{'extension': '', 'state': 'OFF'}");
        return !desk(agent).getString("state").equals("OFF");
    }

    @Test
    void a_full_floor_fits_both_boards() {
        try (var browser = new Browser(shop)) {
            browser.signIn("lead1");
            browser.open("/supervisor.xhtml");
            browser.until(() -> browser.text("agents"), "agent" + (FIRST + AGENTS - 1));
            browser.pictures("supervisor-full");
            fits(browser);
            browser.open("/wallboard.xhtml");
            browser.pictures("wallboard-full");
            fits(browser);
        }
    }

    /** Nothing of the page is beyond its edges. */
    private static void fits(Browser browser) {
        var beyond =
                (Boolean)
                        browser.script(
                                "const m = document.querySelector('main');"
                                        + " return m.scrollHeight > m.clientHeight"
                                        + " || m.scrollWidth > m.clientWidth");
        assertThat(beyond).as(browser.address() + " has to be scrolled").isFalse();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.parse(admin.get("/api/demo/clock").json().getString("now"));
    }

    private void load(String fixture) {
        var answer = admin.post("/api/demo/fixtures", fixture);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private String spot(int number, int minutesFromNow, String station) {
        var at = now().plusMinutes(minutesFromNow);
        return ("{'id': 'FF-%d', 'number': '4001001%03d', 'station': '%s', 'length_s': 300,"
                        + " 'cost': 600000, 'status': '%s', 'plannedAt': '%s'%s}")
                .formatted(
                        number,
                        number,
                        station,
                        minutesFromNow < 0 ? "AIRED" : "PLANNED",
                        at,
                        minutesFromNow < 0 ? ", 'airedAt': '" + at + "'" : "");
    }

    /** A rush at the spot that thins out. */
    private static String call(int i, OffsetDateTime now) {
        boolean served = i % 4 != 3;
        return ("{'id': 'ff-%d', 'number': '137%08d', 'dnis': '4001', 'at': '%s', 'result': '%s',"
                        + " 'wait_s': %d, 'talk_s': %d, 'acw_s': 20, 'queue': 'SALES'}")
                .formatted(
                        i,
                        10_000_000 + i,
                        now.minusMinutes(25).plusSeconds(i * i / 45),
                        served ? "ANSWERED" : "ABANDONED",
                        served ? i % 25 : 40,
                        served ? 150 : 0);
    }

    private void sit(int i, String state) {
        var answer =
                agents().get(i)
                        .put(
                                "/api/agents/me",
                                "{'extension': '%d', 'state': '%s'}"
                                        .formatted(1000 + FIRST + i, state));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void dialIn(int i) {
        var answer =
                admin.post(
                        "/api/demo/calls",
                        ("{'callerNumber': '1386600%04d', 'dialledNumber': '4001',"
                                        + " 'patienceSeconds': 60}")
                                .formatted(i));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private void answers(Rest agent) {
        await().atMost(PATIENCE).until(() -> desk(agent).get("call") instanceof JsonObject);
        var call = desk(agent).getJsonObject("call").getString("callId");
        assertThat(agent.post("/api/calls/" + call + "/answer", "{}").status()).isLessThan(300);
    }

    private static JsonObject desk(Rest agent) {
        return agent.get("/api/agents/me").json();
    }
}
