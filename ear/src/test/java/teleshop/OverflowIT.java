package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** More callers than agents, callers at night, and callers who want no agent. */
@ExtendWith(OpenShop.class)
class OverflowIT {

    private static final int CALLERS = 75;
    private static final int AGENTS = 10;
    private static final int RATE = 20;
    private static final Duration TALK = Duration.ofSeconds(240).dividedBy(RATE);

    private final Shop shop;
    private final Crew surge;
    private final Crew night;

    OverflowIT(Shop shop) {
        this.shop = shop;
        surge = new Crew(shop, "SURGE", "4731");
        night = new Crew(shop, "NIGHT", "4732");
    }

    /** 600 callers and 80 agents, an eighth of each. */
    @Test
    @Row({"S0-01", "S0-08"})
    void of_a_surge_every_caller_is_accounted_for_and_each_tier_logged_with_its_figures() {
        surge.plan("LONGEST_IDLE");
        surge.staffed();
        var agents =
                IntStream.range(0, AGENTS)
                        .mapToObj(i -> surge.agent("agent" + (31 + i), "INBOUND"))
                        .toList();
        for (int i = 0; i < AGENTS; i++) {
            Crew.sit(agents.get(i), "" + (1061 + i), "READY");
        }
        Crew.ok(surge.admin().post("/api/demo/clock", "{'rate': %d}".formatted(RATE)));
        try {
            var calls = rush(agents);
            var results = new TreeMap<String, Integer>();
            calls.values().forEach(id -> results.merge(result(id), 1, Integer::sum));
            assertThat(results.values().stream().mapToInt(i -> i).sum()).isEqualTo(CALLERS);
            assertThat(results.get("ANSWERED")).as(results.toString()).isBetween(15, 45);
            calls.forEach(this::owed);
            var tiers = surge.lead().get("/api/floor/tier-changes").list();
            assertThat(tiers.getValuesAs(JsonObject.class))
                    .filteredOn(step -> step.getString("queue").equals("SURGE"))
                    .anySatisfy(
                            step -> {
                                assertThat(step.getInt("toTier")).isGreaterThanOrEqualTo(2);
                                assertThat(step.getInt("expectedWaitSeconds")).isPositive();
                                assertThat(step.getInt("waiting")).isPositive();
                                assertThat(step.getInt("agents")).isPositive();
                            });
        } finally {
            surge.admin().post("/api/demo/clock", "{'rate': 1}");
            surge.goHome(
                    IntStream.range(0, AGENTS)
                            .mapToObj(i -> "agent" + (31 + i))
                            .toArray(String[]::new));
        }
    }

    /**
     * @return the ids of the calls by the callers' numbers
     */
    private Map<String, String> rush(List<Rest> agents) {
        var calls = new HashMap<String, String>();
        var talking = new HashMap<String, Long>();
        long begin = System.nanoTime();
        long length = Duration.ofMinutes(10).dividedBy(RATE).toNanos();
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> {
                            double share =
                                    Math.min(1.0, (System.nanoTime() - begin) / (double) length);
                            while (calls.size() < CALLERS * share) {
                                var number = Crew.number();
                                calls.put(number, surge.dialIn(number, 90 + 2 * calls.size()));
                            }
                            agents.forEach(agent -> work(agent, talking));
                            return share == 1 && waiting() == 0 && talking.isEmpty();
                        });
        return calls;
    }

    private int waiting() {
        var board = surge.lead().get("/api/wallboard").json();
        return board.getInt("waiting") + board.getInt("ringing") + board.getInt("talking");
    }

    private static void work(Rest agent, Map<String, Long> talking) {
        var desk = agent.get("/api/agents/me").json();
        var call = desk.getJsonObject("call");
        if (call == null) {
            return;
        }
        var id = call.getString("callId");
        switch (desk.getString("state")) {
            case "TALKING" -> {
                long since = talking.computeIfAbsent(id, key -> System.nanoTime());
                if (System.nanoTime() - since > TALK.toNanos()) {
                    agent.post("/api/calls/" + id + "/hangup", "{}");
                }
            }
            case "WRAP_UP" -> {
                agent.post("/api/calls/" + id + "/wrap-up", "{'disposition': 'INFO_ONLY'}");
                talking.remove(id);
            }
            default -> {
                // ringing: the handset answers by itself
            }
        }
        talking.keySet().removeIf(key -> !key.equals(id) && isOver(agent, key));
    }

    private static boolean isOver(Rest agent, String callId) {
        return agent.get("/api/calls/" + callId).status() == 200
                && agent.get("/api/calls/" + callId).json().containsKey("result");
    }

    private String result(String callId) {
        return surge.over(callId).getString("result");
    }

    private void owed(String number, String callId) {
        if (!result(callId).equals("ANSWERED")) {
            await().atMost(Crew.PATIENCE)
                    .until(
                            () ->
                                    surge.lead()
                                                    .get("/api/callbacks?number=" + number)
                                                    .list()
                                                    .size()
                                            == 1);
        }
    }

    @AfterEach
    void nobody_is_on_duty() {
        night.goHome("agent26");
    }

    @Test
    @Row("S1-48")
    void who_calls_at_night_comes_to_the_voice_and_onto_the_list() {
        night.plan("LONGEST_IDLE");
        Crew.ok(night.lead().put("/api/queues/NIGHT/hours", "[]"));
        var number = Crew.number();
        var call = night.over(night.dialIn(number, 8));
        assertThat(call.getString("result")).isEqualTo("AFTER_HOURS");
        assertThat(cause(number)).isEqualTo("AFTER_HOURS");
    }

    private String cause(String number) {
        var owed =
                await().atMost(Crew.PATIENCE)
                        .until(
                                () -> night.lead().get("/api/callbacks?number=" + number).list(),
                                list -> !list.isEmpty());
        return owed.getJsonObject(0).getString("cause");
    }

    @Test
    @Row("S1-02")
    void who_presses_for_a_callback_at_night_is_owed_one() {
        night.plan("LONGEST_IDLE");
        Crew.ok(night.lead().put("/api/queues/NIGHT/hours", "[]"));
        var number = Crew.number();
        var id = night.dialIn(number, 60);
        Keypad.press(shop, id, "ppp1#");
        assertThat(night.over(id).getString("result")).isEqualTo("CALLBACK_TAKEN");
        assertThat(cause(number)).isEqualTo("QUEUE_CALLBACK");
    }

    @Test
    @Row({"S1-01", "S1-02"})
    void who_asks_for_their_order_by_key_is_told_and_served() {
        night.plan("LONGEST_IDLE");
        Crew.ok(night.lead().put("/api/queues/NIGHT/hours", "[]"));
        var number = Crew.number();
        var order = ordered(number);
        var id = night.dialIn(number, 25);
        Keypad.press(shop, id, "ppp3ppp" + order.replaceAll("\\D", "") + "#");
        assertThat(night.over(id).getString("result")).isEqualTo("SELF_SERVED");
        var stranger = night.dialIn(Crew.number(), 25);
        Keypad.press(shop, stranger, "ppp3ppp" + order.replaceAll("\\D", "") + "#");
        assertThat(night.over(stranger).getString("result")).isEqualTo("AFTER_HOURS");
    }

    private String ordered(String number) {
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

    @Test
    @Row({"S1-01", "S1-03"})
    void what_a_caller_chose_by_key_is_seen_in_the_pop_of_the_agent() {
        var help = new Crew(shop, "SERVICE", "4734");
        var agent = help.agent("agent26", "INBOUND");
        var id = help.dialIn(Crew.number(), 120);
        Keypad.press(shop, id, "2ppp123456#");
        Crew.sit(agent, "1026", "READY");
        Crew.offered(agent, id);
        assertThat(agent.get("/api/agents/me").json().getJsonObject("call").getString("keyed"))
                .isEqualTo("STATUS");
        Crew.serve(agent, id);
    }
}
