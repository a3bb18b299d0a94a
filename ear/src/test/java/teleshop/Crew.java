package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;

/** A queue of its own with the agents who serve it, apart from all other tests. */
final class Crew {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static int numbers = (int) (System.nanoTime() / 1000 % 10_000_000);

    private final Shop shop;
    private final String queue;
    private final String dialled;
    private final Rest lead;
    private final Rest admin;

    Crew(Shop shop, String queue, String dialled) {
        this.shop = shop;
        this.queue = queue;
        this.dialled = dialled;
        this.lead = shop.as("lead1");
        this.admin = shop.as("admin");
    }

    Rest lead() {
        return lead;
    }

    Rest admin() {
        return admin;
    }

    /** The queue as it is from the next call on; it takes the calls to its number. */
    void plan(String strategy) {
        plan(strategy, false);
    }

    /** Of equals the one who sells more is asked first. */
    void planByConversion() {
        plan("LAST_AGENT", true);
    }

    private void plan(String strategy, boolean byConversion) {
        var skill = queue.toLowerCase(java.util.Locale.ROOT);
        ok(
                lead.put(
                        "/api/queues/" + queue,
                        """
                        {'strategy': '%s', 'byConversion': %b, 'skill': '%s', 'level': 1, 'priority': 0,
                         'targetSeconds': 20, 'targetPercent': 80}\
                        """
                                .formatted(strategy, byConversion, skill)));
        route();
    }

    private void route() {
        var routes = lead.get("/api/queues/routes").body();
        var ours = "{\"dialledNumber\": \"%s\", \"queue\": \"%s\"}".formatted(dialled, queue);
        if (!routes.contains("\"" + dialled + "\"")) {
            var rest = routes.substring(1);
            ok(lead.put("/api/queues/routes", "[" + ours + (rest.equals("]") ? "" : ", ") + rest));
        }
    }

    void staffed() {
        ok(
                lead.put(
                        "/api/queues/" + queue + "/hours",
                        java.util.stream.IntStream.rangeClosed(1, 7)
                                .mapToObj(
                                        "{'weekday': %d, 'fromMinute': 0, 'toMinute': 1440}"
                                                ::formatted)
                                .collect(java.util.stream.Collectors.joining(",", "[", "]"))));
    }

    /** The agent serves the queue so and no other. */
    Rest agent(String name, String kind) {
        var skill = queue.toLowerCase(java.util.Locale.ROOT);
        ok(lead.put("/api/agents/" + name + "/skills", "{'skills': {'%s': 5}}".formatted(skill)));
        ok(
                lead.put(
                        "/api/agents/" + name + "/memberships",
                        "[{'queue': '%s', 'kind': '%s'}]".formatted(queue, kind)));
        return shop.as(name);
    }

    static void ok(Rest.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
    }

    static void sit(Rest agent, String extension, String state) {
        ok(
                agent.put(
                        "/api/agents/me",
                        "{'extension': '%s', 'state': '%s'}".formatted(extension, state)));
    }

    static synchronized String number() {
        return "1%010d".formatted(3_700_000_000L + numbers++);
    }

    String dialIn(String number, int patienceSeconds) {
        var answer =
                admin.post(
                        "/api/demo/calls",
                        "{'callerNumber': '%s', 'dialledNumber': '%s', 'patienceSeconds': %d}"
                                .formatted(number, dialled, patienceSeconds));
        ok(answer);
        return answer.json().getString("callId");
    }

    static void offered(Rest agent, String callId) {
        await().atMost(PATIENCE)
                .until(
                        () -> agent.get("/api/agents/me").json().getJsonObject("call"),
                        call -> call != null && call.getString("callId").equals(callId));
    }

    static void serve(Rest agent, String callId) {
        answer(agent, callId);
        finish(agent, callId);
    }

    static void answer(Rest agent, String callId) {
        offered(agent, callId);
        ok(agent.post("/api/calls/" + callId + "/answer", "{}"));
    }

    static void finish(Rest agent, String callId) {
        ok(agent.post("/api/calls/" + callId + "/hangup", "{}"));
        ok(agent.post("/api/calls/" + callId + "/wrap-up", "{'disposition': 'INFO_ONLY'}"));
    }

    JsonObject over(String callId) {
        return await().atMost(PATIENCE)
                .until(
                        () -> lead.get("/api/calls/" + callId).json(),
                        call -> call.containsKey("result"));
    }

    void goHome(String... agents) {
        for (var agent : agents) {
            lead.put("/api/floor/agents/" + agent, "{'state': 'OFF'}");
        }
    }

    /** From a call too, which ends as ours do: we owe its caller nothing. */
    static void sendHome(Shop shop, String name) {
        var agent = shop.as(name);
        var lead = shop.as("lead1");
        await().atMost(PATIENCE)
                .until(
                        () -> {
                            var desk = agent.get("/api/agents/me").json();
                            if (desk.containsKey("call")) {
                                var call = desk.getJsonObject("call").getString("callId");
                                agent.post("/api/calls/" + call + "/hangup", "{}");
                            }
                            lead.put("/api/floor/agents/" + name, "{'state': 'OFF'}");
                            return agent.get("/api/agents/me")
                                    .json()
                                    .getString("state")
                                    .equals("OFF");
                        });
    }

    /** Somebody has ordered from this number. */
    String ordered(String number) {
        var answer =
                shop.as("agent24")
                        .postOnce(
                                "/api/orders",
                                number,
                                """
                                {'customer': {'name': '李问', 'phone': '%s', 'address':
                                 {'province': '江苏省', 'city': '南京市', 'district': '鼓楼区',
                                  'street': '中山北路200号3幢502室'}}, 'payment': 'COD',
                                 'lines': [{'sku': 'TV-1001', 'quantity': 1}]}\
                                """
                                        .formatted(number));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("number");
    }
}
