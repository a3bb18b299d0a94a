package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an agent does in a talk and says after it, over the API. */
@ExtendWith(OpenShop.class)
class DeskIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Shop shop;
    private final Rest eve;
    private final Rest adam;
    private final Rest lead;

    DeskIT(Shop shop) {
        this.shop = shop;
        eve = shop.as("agent57");
        adam = shop.as("agent58");
        lead = shop.as("lead1");
    }

    @BeforeEach
    @AfterEach
    void nobody_is_on_duty() {
        leave(eve);
        leave(adam);
    }

    private static void leave(Rest agent) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> {
                            var desk = agent.get("/api/agents/me").json();
                            var call = desk.getJsonObject("call");
                            if (call != null) {
                                end(agent, call.getString("callId"));
                            }
                            assertThat(sit(agent, "", "OFF").status()).isEqualTo(200);
                        });
    }

    private static void end(Rest agent, String callId) {
        agent.post("/api/calls/" + callId + "/hangup", "{}");
        wrapUp(agent, callId, "{'disposition': 'INFO_ONLY'}");
    }

    private static Rest.Answer sit(Rest agent, String extension, String state) {
        return agent.put(
                "/api/agents/me", "{'extension': '%s', 'state': '%s'}".formatted(extension, state));
    }

    private static Rest.Answer wrapUp(Rest agent, String callId, String said) {
        return agent.post("/api/calls/" + callId + "/wrap-up", said);
    }

    private static Rest.Answer act(Rest agent, String callId, String verb) {
        return agent.post("/api/calls/" + callId + "/" + verb, "{}");
    }

    private static String number() {
        return Mobile.fresh("137");
    }

    /** A caller whom eve talks with. */
    private String talk() {
        sit(eve, "1057", "READY");
        var id = dialIn();
        await().atMost(PATIENCE).until(() -> rings(id));
        assertThat(act(eve, id, "answer").status()).isEqualTo(200);
        return id;
    }

    private String dialIn() {
        var answer =
                shop.as("admin")
                        .post(
                                "/api/demo/calls",
                                "{'callerNumber': '%s', 'dialledNumber': '4001', 'patienceSeconds': 300}"
                                        .formatted(number()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("callId");
    }

    /** Callers whom other tests left behind are served first. */
    private boolean rings(String id) {
        var call = eve.get("/api/agents/me").json().getJsonObject("call");
        if (call != null && !call.getString("callId").equals(id)) {
            act(eve, call.getString("callId"), "answer");
            end(eve, call.getString("callId"));
        }
        return call != null && call.getString("callId").equals(id);
    }

    private JsonObject talkOf(Rest agent) {
        return agent.get("/api/agents/me").json().getJsonObject("talk");
    }

    private static void assertNamed(Rest.Answer answer, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo(field);
    }

    @Test
    @Row("S3-23")
    void a_talk_about_buying_without_an_order_says_why_and_all_talks_add_up() {
        var outcomes = new java.util.ArrayList<String>();
        var said =
                List.of(
                        "{'disposition': 'ORDER'}",
                        "{'disposition': 'NOT_INTERESTED', 'noSaleReason': 'TOO_DEAR'}",
                        "{'disposition': 'COMPLAINT'}");
        for (var result : said) {
            var id = talk();
            act(eve, id, "hangup");
            assertNamed(wrapUp(eve, id, "{'disposition': 'NOT_INTERESTED'}"), "noSaleReason");
            assertNamed(
                    wrapUp(eve, id, "{'disposition': 'ORDER', 'noSaleReason': 'OTHER'}"),
                    "noSaleReason");
            assertNamed(
                    wrapUp(eve, id, "{'disposition': 'CONSIDERING', 'noSaleReason': 'RAIN'}"),
                    "noSaleReason");
            assertThat(wrapUp(eve, id, result).status()).isEqualTo(200);
            assertThat(wrapUp(eve, id, result).status()).isEqualTo(200);
            var call =
                    await().atMost(PATIENCE)
                            .until(
                                    () -> eve.get("/api/calls/" + id).json(),
                                    kept -> kept.containsKey("outcome"));
            outcomes.add(call.getString("outcome"));
            sit(eve, "", "BREAK");
        }
        assertThat(outcomes).containsExactly("ORDER", "NO_SALE", "SERVICE");
    }

    @Test
    @Row("S1-40")
    void keys_are_the_agent_s_own_and_no_key_does_two_things() {
        var keys = "/api/agents/me/hot-keys";
        assertThat(eve.get(keys).json().getString("SAVE")).isEqualTo("F2");
        assertNamed(eve.put(keys, "{'SAVE': 'F4'}"), "SAVE");
        assertNamed(eve.put(keys, "{'HOLD': 'Ctrl+W'}"), "HOLD");
        assertNamed(eve.put(keys, "{'MUTE': 'banana'}"), "MUTE");
        assertNamed(eve.put(keys, "{'MUTE': 7}"), "MUTE");
        assertNamed(eve.put(keys, "{'DANCE': 'F2'}"), "DANCE");
        var changed = eve.put(keys, "{'SAVE': 'alt+s', 'HOLD': 'F2'}").json();
        assertThat(changed.getString("SAVE")).isEqualTo("Alt+S");
        assertThat(changed.getString("HOLD")).isEqualTo("F2");
        assertThat(adam.get(keys).json().getString("SAVE")).isEqualTo("F2");
        assertThat(eve.send(eve.request(keys).DELETE()).json().getString("SAVE")).isEqualTo("F2");
    }

    @Test
    void what_is_said_of_a_product_is_worded_by_the_lead() {
        var path = "/api/products/TV-1005/script";
        var script =
                "{'sentences': ['三档力度，低头族必备。'], 'objections': [{'says': '怕没用', 'answer': '七天可退。'}]}";
        assertThat(eve.put(path, script).status()).isEqualTo(403);
        assertThat(lead.put(path, script).status()).isEqualTo(200);
        assertThat(eve.get(path).json().getJsonArray("sentences")).hasSize(1);
        assertNamed(lead.put(path, "{'sentences': ['']}"), "sentences");
        assertThat(lead.put("/api/products/NONE/script", script).status()).isEqualTo(404);
    }

    @Test
    void only_the_agent_of_a_talk_acts_in_it() {
        var id = talk();
        sit(adam, "1058", "BREAK");
        for (var verb :
                Set.of(
                        "hold",
                        "resume",
                        "mute",
                        "unmute",
                        "recording/pause",
                        "recording/resume",
                        "conference",
                        "complete-transfer",
                        "retrieve")) {
            assertThat(act(adam, id, verb).status()).as(verb).isEqualTo(403);
            assertThat(act(lead, id, verb).status()).as(verb).isEqualTo(403);
            assertThat(act(eve, "nonsense", verb).status()).as(verb).isEqualTo(404);
        }
        var whom = "{'target': '1057'}";
        assertThat(adam.post("/api/calls/" + id + "/transfer", whom).status()).isEqualTo(403);
        assertThat(adam.post("/api/calls/" + id + "/consult", whom).status()).isEqualTo(403);
    }

    @Test
    void a_transfer_to_nobody_is_refused_before_the_switchboard_hears_of_it() {
        var id = talk();
        for (var nobody :
                List.of(
                        "",
                        "nobody",
                        "1057",
                        "12",
                        "13800138000;hangup",
                        "1002\\nAction: Logoff")) {
            for (var verb : List.of("transfer", "consult")) {
                assertNamed(
                        eve.post(
                                "/api/calls/" + id + "/" + verb,
                                "{'target': '%s'}".formatted(nobody)),
                        "target");
            }
        }
        assertThat(act(eve, id, "conference").code()).isEqualTo("nobody-consulted");
        assertThat(act(eve, id, "complete-transfer").code()).isEqualTo("nobody-consulted");
        assertThat(talkOf(eve).getString("stage")).isEqualTo("NOBODY");
    }

    private void until(Rest agent, String what, String value) {
        await().atMost(PATIENCE)
                .until(
                        () -> talkOf(agent),
                        talk -> talk != null && value.equals(String.valueOf(talk.get(what))));
    }

    private JsonObject kept(String id, String field) {
        return await().atMost(PATIENCE)
                .until(() -> eve.get("/api/calls/" + id).json(), call -> call.containsKey(field));
    }

    @Test
    void a_caller_is_held_and_muted_and_twice_is_as_once() {
        var id = talk();
        for (int i = 0; i < 2; i++) {
            var held = act(eve, id, "hold");
            assertThat(held.status()).as(held.body()).isEqualTo(200);
            assertThat(held.json().getJsonObject("talk").getBoolean("held")).isTrue();
        }
        await().pollDelay(Duration.ofMillis(1100)).until(() -> true);
        for (int i = 0; i < 2; i++) {
            var resumed = act(eve, id, "resume");
            assertThat(resumed.json().getJsonObject("talk").getBoolean("held")).isFalse();
        }
        for (int i = 0; i < 2; i++) {
            var muted = act(eve, id, "mute");
            assertThat(muted.json().getJsonObject("talk").getBoolean("muted")).isTrue();
        }
        act(eve, id, "unmute");
        assertThat(talkOf(eve).getBoolean("muted")).isFalse();
        end(eve, id);
        assertThat(kept(id, "holdSeconds").getInt("holdSeconds")).isBetween(1, 15);
        assertThat(act(eve, id, "hold").status()).isEqualTo(409);
    }

    @Test
    void a_paused_recording_is_masked_in_the_books_and_the_trail_says_who() {
        var id = talk();
        until(eve, "recorded", "true");
        for (int i = 0; i < 2; i++) {
            var paused = act(eve, id, "recording/pause");
            assertThat(paused.json().getJsonObject("talk").getBoolean("masked")).isTrue();
        }
        var resumed = act(eve, id, "recording/resume");
        assertThat(resumed.json().getJsonObject("talk").getBoolean("masked")).isFalse();
        end(eve, id);
        var call =
                await().atMost(PATIENCE)
                        .until(
                                () -> eve.get("/api/calls/" + id).json(),
                                c ->
                                        !c.getJsonArray("masked").isEmpty()
                                                && c.containsKey("result"));
        var masked = call.getJsonArray("masked");
        assertThat(masked).hasSize(1);
        assertThat(masked.getJsonObject(0)).containsKeys("from", "to");
        assertThat(shop.as("auditor1").get("/api/trail/export").body().lines())
                .filteredOn(line -> line.contains(id) && line.contains("pause-recording"))
                .singleElement()
                .asString()
                .contains("agent57");
    }

    @Test
    void a_colleague_is_asked_joins_and_takes_the_caller() {
        var id = talk();
        sit(adam, "1058", "BREAK");
        var asked = eve.post("/api/calls/" + id + "/consult", "{'target': 'agent58'}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        until(eve, "stage", "\"CONSULTED\"");
        assertThat(act(eve, id, "conference").status()).isEqualTo(200);
        until(eve, "stage", "\"CONFERENCE\"");
        assertThat(act(eve, id, "complete-transfer").json().getString("state"))
                .isEqualTo("WRAP_UP");
        await().atMost(PATIENCE)
                .until(
                        () -> adam.get("/api/agents/me").json().getString("state"),
                        "TALKING"::equals);
        assertThat(adam.get("/api/calls/" + id).status()).isEqualTo(200);
        assertThat(act(eve, id, "hold").status()).isIn(403, 409);
    }

    @Test
    void a_caller_transferred_at_once_is_the_colleague_s() {
        var id = talk();
        sit(adam, "1058", "BREAK");
        var handed = eve.post("/api/calls/" + id + "/transfer", "{'target': '1058'}");
        assertThat(handed.status()).as(handed.body()).isEqualTo(200);
        assertThat(handed.json().getString("state")).isEqualTo("WRAP_UP");
        await().atMost(PATIENCE)
                .until(
                        () -> adam.get("/api/agents/me").json().getString("state"),
                        "TALKING"::equals);
    }

    @Test
    void a_consultation_that_was_ended_gives_the_caller_back() {
        var id = talk();
        sit(adam, "1058", "BREAK");
        eve.post("/api/calls/" + id + "/consult", "{'target': '1058'}");
        until(eve, "stage", "\"CONSULTED\"");
        act(eve, id, "retrieve");
        until(eve, "stage", "\"NOBODY\"");
        assertThat(talkOf(eve).getBoolean("held")).isFalse();
    }

    @Test
    void who_is_asked_by_a_colleague_is_offered_no_caller_meanwhile() {
        var id = talk();
        sit(adam, "1058", "READY");
        eve.post("/api/calls/" + id + "/consult", "{'target': '1058'}");
        until(eve, "stage", "\"CONSULTED\"");
        var next = dialIn();
        await().during(Duration.ofSeconds(2))
                .atMost(PATIENCE)
                .until(() -> adam.get("/api/agents/me").json().getString("state"), "READY"::equals);
        act(eve, id, "retrieve");
        await().atMost(PATIENCE)
                .until(
                        () -> adam.get("/api/agents/me").json().getString("state"),
                        "RINGING"::equals);
        act(adam, next, "answer");
    }

    @Test
    @Row("S1-03")
    void what_the_caller_chose_by_key_is_seen_in_the_pop() {
        var id = dialIn();
        Keypad.press(shop, id, "2");
        await().pollDelay(Duration.ofMillis(500)).until(() -> true);
        sit(eve, "1057", "READY");
        await().atMost(PATIENCE).until(() -> rings(id));
        var call = eve.get("/api/agents/me").json().getJsonObject("call");
        assertThat(call.getString("keyed")).isEqualTo("STATUS");
        act(eve, id, "answer");
    }
}
