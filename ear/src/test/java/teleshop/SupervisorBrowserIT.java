package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A supervisor sees the floor and takes a hand in it. */
@ExtendWith(OpenShop.class)
class SupervisorBrowserIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String AGENT = "agent47";
    private static final String PHONE = "1047";
    private static final String HOTLINE = "4001";

    private final Shop shop;
    private final Rest agent;
    private final Rest other;
    private final Rest lead;
    private final Rest admin;

    SupervisorBrowserIT(Shop shop) {
        this.shop = shop;
        agent = shop.as(AGENT);
        other = shop.as("agent48");
        lead = shop.as("lead1");
        admin = shop.as("admin");
    }

    @BeforeEach
    void the_agent_takes_a_break() {
        assertThat(sit(agent, "BREAK").status()).isEqualTo(200);
    }

    @AfterEach
    void nobody_is_on_duty() {
        lead.put("/api/floor/agents/" + AGENT, "{'state': 'OFF'}");
        other.put("/api/agents/me", "{'extension': '', 'state': 'OFF'}");
    }

    private static Rest.Answer sit(Rest who, String state) {
        return who.put(
                "/api/agents/me", "{'extension': '%s', 'state': '%s'}".formatted(PHONE, state));
    }

    private String state() {
        return agent.get("/api/agents/me").json().getString("state");
    }

    private Browser board() {
        var browser = new Browser(shop);
        browser.signIn("lead1");
        browser.open("/supervisor.xhtml");
        return browser.speak("zh");
    }

    private static void choose(Browser browser) {
        browser.until(() -> row(browser).getText(), AGENT);
        browser.clickFirst("#agents tbody tr:nth-child(" + place(browser) + ") a.open");
        browser.seeOf("#act b", AGENT);
    }

    private static WebElement row(Browser browser) {
        return browser.all("#agents tbody tr").stream()
                .filter(row -> row.getText().startsWith(AGENT + " "))
                .findFirst()
                .orElseGet(() -> browser.find("agents"));
    }

    private static int place(Browser browser) {
        var rows = browser.all("#agents tbody tr").stream().map(WebElement::getText).toList();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).startsWith(AGENT + " ")) {
                return i + 1;
            }
        }
        throw new AssertionError(AGENT + " is not on the board: " + rows);
    }

    @Test
    @Row("S1-34")
    void a_forced_sign_off_ends_the_session_and_frees_the_phone() {
        try (var browser = board()) {
            choose(browser);
            browser.click("ready");
            await().atMost(PATIENCE).until(this::state, "READY"::equals);
            browser.click("rest");
            await().atMost(PATIENCE).until(this::state, "BREAK"::equals);
            browser.pictures("supervisor");
            assertThat(sit(other, "BREAK").code()).isEqualTo("extension-taken");
            browser.click("home");
            await().atMost(PATIENCE).until(this::state, "OFF"::equals);
            assertThat(sit(other, "BREAK").status()).isEqualTo(200);
            browser.until(() -> browser.text("agents"), "agent48");
        }
    }

    @Test
    @Row("S1-34")
    void an_agent_is_moved_to_another_queue() {
        try (var browser = board()) {
            choose(browser);
            browser.choose("queue", "SERVICE");
            browser.click("move");
            browser.seeOf("#act .tag", "SERVICE");
            assertThat(lead.get("/api/agents/" + AGENT + "/memberships").body())
                    .contains("SERVICE")
                    .contains("INBOUND");
            browser.choose("queue", "SALES");
            browser.click("move");
            browser.seeOf("#act .tag", "SALES");
        }
    }

    @Test
    void a_lead_listens_to_a_talk_and_the_trail_keeps_it() {
        assertThat(sit(agent, "READY").status()).isEqualTo(200);
        var id = dialIn("13766660001", 300);
        await().atMost(PATIENCE).until(this::state, "RINGING"::equals);
        agent.post("/api/calls/" + id + "/answer", "{}");
        await().atMost(PATIENCE).until(this::state, "TALKING"::equals);
        try (var browser = board()) {
            choose(browser);
            browser.choose("phone", "1075");
            browser.click("listen");
            await().atMost(PATIENCE)
                    .until(() -> shop.as("auditor1").get("/api/trail/export").body(), this::told);
        }
        agent.post("/api/calls/" + id + "/hangup", "{}");
        agent.post("/api/calls/" + id + "/wrap-up", "{'disposition': 'INFO_ONLY'}");
    }

    private boolean told(String trail) {
        return trail.lines().anyMatch(l -> l.contains("\"listen\"") && l.contains(AGENT));
    }

    @Test
    void there_is_nothing_to_listen_to_while_nobody_talks() {
        try (var browser = board()) {
            choose(browser);
            browser.choose("phone", "1075");
            browser.click("listen");
            browser.seeOf("#act .said", "坐席不在通话中");
        }
    }

    @Test
    @Row("S0-13")
    void who_called_in_vain_stays_on_the_board_until_they_are_reached() {
        dialIn("13766660002", 6);
        try (var browser = board()) {
            browser.until(() -> browser.text("owed"), "137****0002");
            assertThat(browser.find("owed").findElements(By.cssSelector("tbody tr td:last-child")))
                    .allMatch(age -> !age.getText().isBlank());
        }
    }

    private String dialIn(String number, int patienceSeconds) {
        var answer =
                admin.post(
                        "/api/demo/calls",
                        "{'callerNumber': '%s', 'dialledNumber': '%s', 'patienceSeconds': %d}"
                                .formatted(number, HOTLINE, patienceSeconds));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("callId");
    }

    @Test
    @Row("S0-04")
    void the_shares_of_every_agent_add_up_to_a_hundred() {
        assertThat(sit(agent, "READY").status()).isEqualTo(200);
        var since = Instant.now();
        await().atMost(PATIENCE).until(() -> Instant.now().isAfter(since.plusSeconds(2)));
        assertThat(sit(agent, "BREAK").status()).isEqualTo(200);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> {
                            var agents =
                                    lead.get("/api/statistics/agents")
                                            .json()
                                            .getJsonArray("agents");
                            assertThat(agents.toString()).contains(AGENT);
                            agents.getValuesAs(jakarta.json.JsonObject.class)
                                    .forEach(SupervisorBrowserIT::addsUp);
                        });
        try (var browser = new Browser(shop)) {
            browser.signIn("lead1");
            browser.open("/statistics.xhtml?view=agents");
            browser.pictures("statistics-agents");
            assertThat(browser.text("content")).contains(AGENT);
        }
    }

    private static void addsUp(jakarta.json.JsonObject agent) {
        var sum =
                java.util.stream.Stream.of("inbound", "outbound", "idle", "pause")
                        .map(share -> agent.getJsonNumber(share).bigDecimalValue())
                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
        assertThat(sum).as(agent.toString()).isEqualByComparingTo("100");
    }
}
