package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Simulated callers meet agents, over the API of the shop that ships. */
@ExtendWith(OpenShop.class)
class CallFloorIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Rings for the first of the demo goods. */
    private static final String HOTLINE = "4001";

    private static final String CUSTOMER =
            "{'name': '%s', 'phone': '%s', 'address': {'province': '江苏省',"
                    + " 'city': '南京市', 'district': '鼓楼区', 'street': '中山北路200号3幢502室'}}";

    private final Shop shop;
    private final Rest eve;
    private final Rest adam;
    private final Rest lead;
    private final Rest admin;

    CallFloorIT(Shop shop) {
        this.shop = shop;
        eve = shop.as("agent51");
        adam = shop.as("agent52");
        lead = shop.as("lead1");
        admin = shop.as("admin");
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
                            if (desk.getString("state").equals("WRAP_UP")) {
                                wrapUp(agent, desk.getJsonObject("call").getString("callId"));
                            } else if (desk.getString("state").equals("TALKING")) {
                                var id = desk.getJsonObject("call").getString("callId");
                                agent.post("/api/calls/" + id + "/hangup", "{}");
                            }
                            assertThat(sit(agent, "", "OFF").status()).isEqualTo(200);
                        });
    }

    private static Rest.Answer sit(Rest agent, String extension, String state) {
        return agent.put(
                "/api/agents/me", "{'extension': '%s', 'state': '%s'}".formatted(extension, state));
    }

    private static Rest.Answer wrapUp(Rest agent, String callId) {
        return agent.post("/api/calls/" + callId + "/wrap-up", "{'disposition': 'INFO_ONLY'}");
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

    /** Callers whom other tests left behind are served first. */
    private static JsonObject pop(Rest agent, String callId) {
        return await().atMost(PATIENCE)
                .until(
                        () -> agent.get("/api/agents/me").json().getJsonObject("call"),
                        call -> call != null && isOrServe(agent, callId, call));
    }

    private static boolean isOrServe(Rest agent, String callId, JsonObject call) {
        var id = call.getString("callId");
        if (!id.equals(callId)) {
            agent.post("/api/calls/" + id + "/answer", "{}");
            agent.post("/api/calls/" + id + "/hangup", "{}");
            wrapUp(agent, id);
        }
        return id.equals(callId);
    }

    private static String number() {
        return Mobile.fresh("139");
    }

    private JsonObject over(String callId) {
        return await().atMost(PATIENCE)
                .until(
                        () -> lead.get("/api/calls/" + callId).json(),
                        call -> call.containsKey("result"));
    }

    @Test
    @Row({"S0-15", "S0-16"})
    void a_call_is_popped_answered_hung_up_and_wrapped_up_with_every_time() {
        assertThat(sit(eve, "1051", "READY").json().getString("state")).isEqualTo("READY");
        var number = number();
        var id = dialIn(number, 300);
        var call = pop(eve, id);
        assertThat(call.getString("callerNumber")).isEqualTo(number);
        assertThat(call.getString("maskedNumber")).startsWith("139****");
        assertThat(call.getString("dialledNumber")).isEqualTo(HOTLINE);
        assertThat(call.getJsonArray("candidates")).isEmpty();

        var talking = eve.post("/api/calls/" + id + "/answer", "{}");
        assertThat(talking.status()).as(talking.body()).isEqualTo(200);
        assertThat(talking.json().getString("state")).isEqualTo("TALKING");
        assertThat(eve.post("/api/calls/" + id + "/answer", "{}").status()).isEqualTo(200);
        assertThat(wrapUp(eve, id).status()).isEqualTo(409);

        var after = eve.post("/api/calls/" + id + "/hangup", "{}");
        assertThat(after.json().getString("state")).isEqualTo("WRAP_UP");
        assertThat(wrapUp(eve, id).json().getString("state")).isEqualTo("READY");
        assertThat(wrapUp(eve, id).status()).isEqualTo(200);

        var record = eve.get("/api/calls/" + id).json();
        for (var time :
                new String[] {
                    "offeredAt", "queuedAt", "ringingAt", "answeredAt", "endedAt", "wrappedUpAt"
                }) {
            assertThat(Instant.parse(record.getString(time))).as(time).isNotNull();
        }
        for (var seconds :
                new String[] {"waitSeconds", "talkSeconds", "holdSeconds", "wrapUpSeconds"}) {
            assertThat(record.getInt(seconds)).as(seconds).isNotNegative();
        }
        assertThat(record.getString("result")).isEqualTo("ANSWERED");
        assertThat(record.getString("endedBy")).isEqualTo("AGENT");
        assertThat(record.getString("agent")).isEqualTo("agent51");
        assertThat(record.getString("disposition")).isEqualTo("INFO_ONLY");
        assertThat(record.getString("recordingId")).isNotEmpty();
        var found = lead.get("/api/calls?number=0086" + number).list();
        assertThat(found).hasSize(1);
        assertThat(found.getJsonObject(0).getString("callId")).isEqualTo(id);
        assertThat(adam.get("/api/calls/" + id).status()).isEqualTo(403);
    }

    @Test
    void another_agent_can_do_nothing_with_the_call() {
        sit(eve, "1051", "READY");
        var id = dialIn(number(), 300);
        pop(eve, id);
        sit(adam, "1052", "BREAK");
        assertThat(adam.get("/api/calls/" + id).status()).isEqualTo(403);
        for (var deed : new String[] {"answer", "hangup"}) {
            var answer = adam.post("/api/calls/" + id + "/" + deed, "{}");
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("not-your-call");
        }
        assertThat(wrapUp(adam, id).status()).isEqualTo(403);
        assertThat(eve.post("/api/calls/" + id + "/answer", "{}").status()).isEqualTo(200);
        assertThat(lead.post("/api/calls/" + id + "/hangup", "{}").status()).isEqualTo(403);
        assertThat(eve.post("/api/calls/unheard-of/answer", "{}").status()).isEqualTo(404);
    }

    @Test
    void who_gives_up_is_abandoned_and_owed_a_call_until_an_answer() {
        var number = number();
        var lost = over(dialIn(number, 6));
        assertThat(lost.getString("result")).isEqualTo("ABANDONED");
        assertThat(lost.getString("endedBy")).isEqualTo("CALLER");
        var owed = await().atMost(PATIENCE).until(() -> callbacks(number), l -> !l.isEmpty());
        assertThat(owed).hasSize(1);
        assertThat(owed.get(0).asJsonObject().getBoolean("open")).isTrue();
        assertThat(owed.get(0).asJsonObject().getString("cause")).isEqualTo("ABANDON");

        sit(eve, "1051", "READY");
        var again = dialIn(number, 300);
        pop(eve, again);
        eve.post("/api/calls/" + again + "/answer", "{}");
        await().atMost(PATIENCE)
                .until(() -> !callbacks(number).get(0).asJsonObject().getBoolean("open"));
    }

    private jakarta.json.JsonArray callbacks(String number) {
        return lead.get("/api/callbacks?number=" + number).list();
    }

    @Test
    void who_hangs_up_at_once_is_a_short_abandon() {
        assertThat(over(dialIn(number(), 1)).getString("result")).isEqualTo("SHORT_ABANDON");
    }

    @Test
    void a_withheld_number_is_served_like_any_other() {
        sit(eve, "1051", "READY");
        var id = dialIn("", 300);
        var call = pop(eve, id);
        assertThat(call.getString("callerNumber")).isEmpty();
        assertThat(eve.post("/api/calls/" + id + "/answer", "{}").status()).isEqualTo(200);
    }

    @Test
    void a_desk_phone_is_answered_by_its_handset() {
        sit(eve, "1071", "READY");
        var id = dialIn(number(), 300);
        pop(eve, id);
        var answer = eve.post("/api/calls/" + id + "/answer", "{}");
        if (answer.status() != 200) {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("handset-answers");
        }
        await().atMost(PATIENCE)
                .until(
                        () -> eve.get("/api/agents/me").json().getString("state"),
                        "TALKING"::equals);
    }

    @Test
    void two_agents_cannot_sit_at_one_extension() {
        sit(eve, "1051", "READY");
        var second = sit(adam, "1051", "READY");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("extension-taken");
        assertThat(sit(adam, "1052", "READY").status()).isEqualTo(200);
        assertThat(sit(adam, "1052", "READY").status()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_read_is_named() {
        assertNamed(sit(eve, "1099", "READY"), "extension");
        assertNamed(sit(eve, "", "READY"), "extension");
        assertNamed(sit(eve, "10 51", "READY"), "extension");
        assertNamed(sit(eve, "1051", "SLEEPING"), "state");
        assertNamed(eve.put("/api/agents/me", "{'extension': '1051'}"), "state");
        assertNamed(eve.put("/api/agents/me", "{'status': 'READY'}"), "status");
        assertNamed(eve.post("/api/calls/x/wrap-up", "{'disposition': 'SOLD'}"), "disposition");
        assertNamed(lead.get("/api/calls?number=abc"), "number");
        assertNamed(lead.get("/api/calls?from=yesterday"), "from");
        assertNamed(admin.post("/api/demo/calls", "{'dialledNumber': 'x'}"), "dialledNumber");
        assertNamed(
                admin.post("/api/demo/calls", "{'dialledNumber': '4008001', 'patienceSeconds': 0}"),
                "patienceSeconds");
    }

    private static void assertNamed(Rest.Answer answer, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo(field);
    }

    @Test
    void the_wallboard_counts_the_floor_and_the_day() {
        sit(eve, "1051", "READY");
        var before = lead.get("/api/wallboard").json();
        assertThat(before.getInt("readyAgents")).isEqualTo(1);
        var id = dialIn(number(), 300);
        pop(eve, id);
        eve.post("/api/calls/" + id + "/answer", "{}");
        await().atMost(PATIENCE)
                .until(
                        () -> lead.get("/api/wallboard").json(),
                        board ->
                                board.getInt("talking") == 1
                                        && board.getInt("answered") == before.getInt("answered") + 1
                                        && board.containsKey("serviceLevel"));
        assertThat(eve.get("/api/wallboard").status()).isEqualTo(403);
    }

    @Test
    @Row({"S0-14", "S0-15"})
    void all_who_share_the_number_are_candidates_and_a_single_one_is_the_customer() {
        var phone = number();
        sit(eve, "1051", "READY");
        register("王一", phone);
        var one = popped("0086" + phone);
        assertThat(one.getJsonObject("customer").getString("name")).isEqualTo("王一");
        register("王二", phone);
        register("王三", phone);
        var three = popped("0" + phone);
        assertThat(three.getJsonArray("candidates")).hasSize(3);
        assertThat(three).doesNotContainKey("customer");
    }

    private void register(String name, String phone) {
        var answer = eve.post("/api/customers", CUSTOMER.formatted(name, phone));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    /** A call with all that is known of its caller; it is over when this returns. */
    private JsonObject popped(String number) {
        var id = dialIn(number, 300);
        pop(eve, id);
        eve.post("/api/calls/" + id + "/answer", "{}");
        var call = eve.get("/api/agents/me").json().getJsonObject("call");
        eve.post("/api/calls/" + id + "/hangup", "{}");
        wrapUp(eve, id);
        return call;
    }

    @Test
    @Row("S0-16")
    void an_unknown_caller_comes_with_region_and_product_of_the_hotline() {
        sit(eve, "1051", "READY");
        var call = popped("02584601234");
        assertThat(call.getString("callerNumber")).isEqualTo("02584601234");
        assertThat(call.getString("region")).contains("南京");
        assertThat(call.getJsonObject("product").getString("sku")).isEqualTo("TV-1001");
        assertThat(call.getJsonArray("candidates")).isEmpty();
    }

    @Test
    @Row("S0-16")
    void an_order_in_the_call_links_the_call_to_the_new_customer() {
        sit(eve, "1051", "READY");
        var phone = number();
        var id = dialIn(phone, 300);
        pop(eve, id);
        eve.post("/api/calls/" + id + "/answer", "{}");
        var order =
                eve.postOnce(
                        "/api/orders",
                        id,
                        "{'callId': '%s', 'customer': %s, 'payment': 'COD', 'lines':"
                                        .formatted(id, CUSTOMER.formatted("赵新", phone))
                                + " [{'sku': 'TV-1001', 'quantity': 1}]}");
        assertThat(order.status()).as(order.body()).isEqualTo(201);
        await().atMost(PATIENCE)
                .until(() -> eve.get("/api/calls/" + id).json().containsKey("customerId"));
    }
}
