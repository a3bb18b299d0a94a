package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server dies while callers wait; the switchboard lives on and tells what happened. */
class CallsSurviveIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static Shop shop;

    @BeforeAll
    static void open() {
        int offset = Integer.getInteger("it.offset", 4000) + 20;
        shop = Shop.fresh("calls", offset).withSwitchboard().open();
        OpenShop.neverCloses(shop);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    private static String dialIn(String number, int patienceSeconds) {
        return shop.as("admin")
                .post(
                        "/api/demo/calls",
                        "{'callerNumber': '%s', 'dialledNumber': '4001', 'patienceSeconds': %d}"
                                .formatted(number, patienceSeconds))
                .json()
                .getString("callId");
    }

    @Test
    void a_caller_who_waits_through_our_death_is_served_and_one_who_left_is_owed_a_call() {
        var agent = shop.as("agent1");
        var lead = shop.as("lead1");
        agent.put("/api/agents/me", "{'extension': '1001', 'state': 'BREAK'}");
        var patient = dialIn("13900000001", 600);
        var impatient = dialIn("13900000002", 8);
        shop.kill();
        shop.open();

        var desk = agent.get("/api/agents/me").json();
        assertThat(desk.getString("state")).isEqualTo("BREAK");
        assertThat(desk.getString("extension")).isEqualTo("1001");
        agent.put("/api/agents/me", "{'state': 'READY'}");
        await().atMost(PATIENCE)
                .until(() -> agent.get("/api/agents/me").json().containsKey("call"));
        var answer = agent.post("/api/calls/" + patient + "/answer", "{}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        agent.post("/api/calls/" + patient + "/hangup", "{}");

        assertThat(over(lead, patient).getString("result")).isEqualTo("ANSWERED");
        assertThat(over(lead, impatient).getString("result")).isEqualTo("ABANDONED");
        for (var number : new String[] {"13900000001", "13900000002"}) {
            assertThat(lead.get("/api/calls?number=" + number).list()).hasSize(1);
        }
        assertThat(lead.get("/api/callbacks?number=13900000002").list()).hasSize(1);
    }

    @Test
    void who_guessed_passwords_before_our_death_still_has_to_wait() {
        for (int i = 0; i < 14; i++) {
            shop.as("admin").post("/api/demo/clock", "{'offsetSeconds': 901}");
            assertThat(shop.as("nobody").get("/api/products").status()).isEqualTo(401);
        }
        assertThat(shop.as("nobody").get("/api/products").status()).isEqualTo(429);
        shop.kill();
        shop.open();
        assertThat(shop.as("nobody").get("/api/products").status()).isEqualTo(429);
        assertThat(shop.as("agent1").get("/api/products").status()).isEqualTo(200);
    }

    private static JsonObject over(Rest lead, String callId) {
        return await().atMost(PATIENCE)
                .until(
                        () -> lead.get("/api/calls/" + callId).json(),
                        call -> call.containsKey("result"));
    }
}
