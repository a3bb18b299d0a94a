package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the spots bring, and how many agents they ask for. */
@ExtendWith(OpenShop.class)
class StaffingIT {

    private final Shop shop;
    private final Crew crew;

    StaffingIT(Shop shop) {
        this.shop = shop;
        crew = new Crew(shop, "SPOTS", "4741");
    }

    @Test
    @Row("S0-02")
    void nine_agents_for_a_hundred_calls_an_hour_of_four_minutes() {
        var answer =
                crew.lead()
                        .get("/api/staffing/what-if?callsPerHour=100&handlingSeconds=240&agents=9")
                        .json();
        assertThat(answer.getJsonNumber("waitProbability").toString()).isEqualTo("0.3133");
        assertThat(answer.getJsonNumber("averageWaitSeconds").toString()).isEqualTo("32.2");
        assertThat(answer.getJsonNumber("serviceLevelPercent").toString()).isEqualTo("74.2");
        assertThat(answer.getInt("requiredAgents")).isEqualTo(10);
        assertThat(crew.lead().get("/api/staffing").status()).isEqualTo(400);
        assertThat(crew.lead().get("/api/staffing?from=2026-01-01&to=2026-03-01").status())
                .isEqualTo(400);
    }

    @Test
    @Row({"S0-02", "S0-18"})
    void a_call_after_a_confirmed_spot_is_its_call_and_foretells_the_next() {
        var now = now();
        crew.plan("LONGEST_IDLE");
        crew.staffed();
        spot("SPOTS-1", now.minusSeconds(120));
        var agent = crew.agent("agent25", "INBOUND");
        Crew.sit(agent, "1025", "READY");
        var id = crew.dialIn(Crew.number(), 120);
        Crew.answer(agent, id);
        await().atMost(Crew.PATIENCE)
                .until(
                        () ->
                                crew.lead()
                                        .get("/api/calls/" + id)
                                        .json()
                                        .getString("spot", "")
                                        .equals("SPOTS-1"));
        var order =
                agent.postOnce(
                        "/api/orders",
                        id,
                        """
                        {'callId': '%s', 'customer': {'name': '李看', 'phone': '%s', 'address':
                         {'province': '江苏省', 'city': '南京市', 'district': '鼓楼区',
                          'street': '中山北路200号3幢502室'}}, 'payment': 'COD',
                         'lines': [{'sku': 'TV-1001', 'quantity': 1}]}\
                        """
                                .formatted(id, Crew.number()));
        assertThat(order.status()).as(order.body()).isEqualTo(201);
        var saved = agent.get("/api/orders/" + order.json().getString("number")).json();
        assertThat(saved.getString("callId")).isEqualTo(id);
        assertThat(saved.getString("spot")).isEqualTo("SPOTS-1");
        Crew.finish(agent, id);
        crew.goHome("agent25");
        spot("SPOTS-2", now.plusSeconds(1200));
        var steps =
                crew.lead()
                        .get(
                                "/api/staffing?from=%s&to=%s"
                                        .formatted(now.plusSeconds(1200), now.plusSeconds(3000)))
                        .list();
        assertThat(steps.getValuesAs(JsonObject.class))
                .hasSize(6)
                .first()
                .satisfies(
                        step -> {
                            assertThat(step.getJsonArray("spots").toString()).contains("SPOTS-2");
                            assertThat(step.getJsonNumber("expectedCalls").doubleValue())
                                    .isPositive();
                            assertThat(step.getInt("requiredAgents")).isPositive();
                        });
    }

    private Instant now() {
        var clock = crew.admin().get("/api/demo/clock").json();
        return OffsetDateTime.parse(clock.getString("now")).toInstant();
    }

    private void spot(String id, Instant planned) {
        Crew.ok(
                shop.as("media1")
                        .put(
                                "/api/spots/" + id,
                                """
                                {'number': '4741', 'station': '江苏卫视', 'length_s': 300,
                                 'cost': 600000, 'status': 'CONFIRMED', 'plannedAt': '%s'}\
                                """
                                        .formatted(planned)));
    }
}
