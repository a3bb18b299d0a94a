package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lead changes the plan of the floor, and the next call follows. */
@ExtendWith(OpenShop.class)
class FloorPlanIT {

    private final Shop shop;
    private final Crew crew;
    private final Rest eve;
    private final Rest adam;

    FloorPlanIT(Shop shop) {
        this.shop = shop;
        crew = new Crew(shop, "PLAN", "4721");
        crew.plan("LONGEST_IDLE");
        crew.staffed();
        eve = crew.agent("agent21", "INBOUND");
        adam = crew.agent("agent22", "INBOUND");
    }

    @BeforeEach
    @AfterEach
    void nobody_is_on_duty() {
        crew.goHome("agent21", "agent22");
    }

    @Test
    @Row("S0-05")
    void a_strategy_changed_at_run_time_is_followed_by_the_next_call() {
        Crew.sit(adam, "1022", "READY");
        Crew.serve(adam, crew.dialIn(Crew.number(), 300));
        Crew.sit(adam, "1022", "BREAK");
        Crew.sit(eve, "1021", "READY");
        var first = crew.dialIn(Crew.number(), 300);
        Crew.serve(eve, first);
        Crew.sit(adam, "1022", "READY");
        var second = crew.dialIn(Crew.number(), 300);
        Crew.serve(eve, second);
        Crew.sit(adam, "1022", "BREAK");
        Crew.sit(adam, "1022", "READY");
        crew.plan("FEWEST_CALLS");
        var third = crew.dialIn(Crew.number(), 300);
        Crew.serve(adam, third);
        assertThat(crew.lead().get("/api/queues").body()).contains("FEWEST_CALLS");
    }

    @Test
    @Row("S0-06")
    void who_served_the_caller_last_is_offered_first_and_another_if_that_one_is_busy() {
        crew.plan("LAST_AGENT");
        var number = Crew.number();
        Crew.sit(adam, "1022", "READY");
        int before = answered();
        Crew.serve(adam, crew.dialIn(number, 300));
        await().atMost(Crew.PATIENCE).until(() -> answered() > before);
        crew.goHome("agent22");
        Crew.sit(eve, "1021", "READY");
        Crew.sit(adam, "1022", "READY");
        var again = crew.dialIn(number, 300);
        Crew.answer(adam, again);
        var third = crew.dialIn(number, 300);
        waits(third);
        Crew.ok(crew.admin().post("/api/demo/clock", "{'offsetSeconds': 60}"));
        Crew.serve(eve, third);
        Crew.finish(adam, again);
    }

    /** As the books say; what is on its way there is not counted. */
    private int answered() {
        return crew.lead().get("/api/wallboard").json().getInt("answered");
    }

    @Test
    @Row("S0-07")
    void a_vip_who_came_later_is_answered_first() {
        var vip = Crew.number();
        known(vip, "VIP");
        var ordinary = crew.dialIn(Crew.number(), 600);
        var later = crew.dialIn(vip, 600);
        waits(later);
        Crew.sit(eve, "1021", "READY");
        Crew.serve(eve, later);
        Crew.serve(eve, ordinary);
    }

    @Test
    @Row("S0-07")
    void an_ordinary_caller_who_waited_long_passes_a_buyer() {
        var buyer = Crew.number();
        known(buyer, "SILVER");
        var ordinary = crew.dialIn(Crew.number(), 3600);
        waits(ordinary);
        Crew.ok(crew.admin().post("/api/demo/clock", "{'offsetSeconds': 600}"));
        var later = crew.dialIn(buyer, 3600);
        waits(later);
        Crew.sit(eve, "1021", "READY");
        Crew.serve(eve, ordinary);
        Crew.serve(eve, later);
    }

    private void known(String number, String level) {
        Crew.ok(
                crew.admin()
                        .post(
                                "/api/demo/fixtures",
                                """
                                {'customers': [{'name': '王贵', 'phones': ['%s'], 'level': '%s'}]}\
                                """
                                        .formatted(number, level)));
    }

    private void waits(String callId) {
        await().atMost(Crew.PATIENCE)
                .until(
                        () ->
                                crew.lead()
                                        .get("/api/calls/" + callId)
                                        .json()
                                        .containsKey("queuedAt"));
    }

    @Test
    @Row({"S1-34", "S1-39"})
    void who_is_sent_home_frees_the_extension_and_the_call() {
        Crew.sit(eve, "1021", "READY");
        var call = crew.dialIn(Crew.number(), 300);
        Crew.offered(eve, call);
        assertThat(sit(adam, "1021").status()).isEqualTo(409);
        Crew.ok(crew.lead().put("/api/floor/agents/agent21", "{'state': 'OFF'}"));
        assertThat(eve.get("/api/agents/me").json().getString("state")).isEqualTo("OFF");
        assertThat(sit(adam, "1021").status()).isEqualTo(200);
        Crew.serve(adam, call);
        assertThat(crew.lead().put("/api/floor/agents/agent21", "{'state': 'OFF'}").code())
                .isEqualTo("not-on-duty");
    }

    private static Rest.Answer sit(Rest agent, String extension) {
        return agent.put(
                "/api/agents/me", "{'extension': '%s', 'state': 'READY'}".formatted(extension));
    }

    @Test
    @Row({"S1-34", "S0-04"})
    void what_an_agent_was_at_is_written_down_without_a_gap() {
        Crew.sit(eve, "1021", "READY");
        Crew.serve(eve, crew.dialIn(Crew.number(), 300));
        Crew.ok(
                eve.put(
                        "/api/agents/me",
                        "{'extension': '1021', 'state': 'BREAK', 'pauseCode': 'MEAL'}"));
        crew.goHome("agent21");
        var stays =
                await().atMost(Crew.PATIENCE)
                        .until(
                                () -> crew.lead().get("/api/floor/agents/agent21/states").list(),
                                list ->
                                        !list.isEmpty()
                                                && list.getJsonObject(list.size() - 1)
                                                        .getString("state")
                                                        .equals("OFF"));
        var states = new ArrayList<String>();
        for (int i = 0; i < stays.size(); i++) {
            var stay = stays.getJsonObject(i);
            states.add(stay.getString("state") + stay.getString("direction", ""));
            if (i > 0) {
                assertThat(stay.getString("from"))
                        .isEqualTo(stays.getJsonObject(i - 1).getString("to"));
            }
        }
        assertThat(states)
                .containsSubsequence("READY", "RINGINGIN", "TALKINGIN", "WRAP_UPIN", "READY");
        assertThat(stays.toString()).contains("\"pauseCode\":\"MEAL\"");
    }

    @Test
    void what_cannot_be_planned_is_named() {
        var lead = crew.lead();
        assertNamed(
                lead.put(
                        "/api/queues/plan",
                        """
                        {'strategy': 'RATIO', 'skill': 'plan', 'level': 1, 'priority': 0,
                         'targetSeconds': 20, 'targetPercent': 80}\
                        """),
                "name");
        assertNamed(
                lead.put(
                        "/api/queues/PLAN",
                        """
                        {'strategy': 'RATIO', 'level': 1, 'priority': 0,
                         'targetSeconds': 20, 'targetPercent': 80}\
                        """),
                "skill");
        assertNamed(lead.put("/api/queues/PLAN", "{'strategy': 'BEST'}"), "strategy");
        for (var fancied : new String[] {"5", "'true'", "[]"}) {
            var no = lead.put("/api/queues/PLAN", "{'byConversion': %s}".formatted(fancied));
            assertNamed(no, "byConversion");
            assertThat(no.body()).contains("这一项无法读取。");
        }
        assertNamed(
                lead.put(
                        "/api/queues/PLAN",
                        """
                        {'strategy': 'RATIO', 'skill': 'plan', 'level': 1, 'priority': 0,
                         'targetSeconds': 20, 'targetPercent': 80,
                         'tiers': [{'tier': 2, 'enterWaitSeconds': 10, 'leaveWaitSeconds': 20}]}\
                        """),
                "leaveWaitSeconds");
        assertNamed(lead.put("/api/queues/routes", "[{'queue': 'NOWHERE'}]"), "queue");
        assertNamed(lead.put("/api/queues/routes", "[{'queue': 'PLAN', 'from': '9'}]"), "from");
        assertNamed(lead.put("/api/closed-days", "['tomorrow']"), "days");
        assertNamed(
                lead.put(
                        "/api/agents/agent21/memberships",
                        "[{'queue': 'NOWHERE', 'kind': 'INBOUND'}]"),
                "queue");
        for (var weight : new String[] {"0", "101", "1.5", "'heavy'"}) {
            assertNamed(
                    lead.put(
                            "/api/agents/agent21/skills",
                            "{'skills': {'plan': 5}, 'weight': %s}".formatted(weight)),
                    "weight");
        }
        assertThat(lead.get("/api/agents/nobody/skills").status()).isEqualTo(404);
        assertThat(eve.get("/api/queues").status()).isEqualTo(403);
    }

    private static void assertNamed(Rest.Answer answer, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .endsWith(field);
    }

    @Test
    void a_fixture_loaded_twice_changes_nothing() {
        var fixture =
                """
                {'queues': [{'queue': 'FIX', 'strategy': 'SKILL_RANK',
                  'byConversion': true, 'skills': {'fix': 3},
                  'priorities': 1, 'target': {'seconds': 15, 'percent': 90}}],
                 'agents': [{'agent': 'agent23', 'extension': '1023', 'extensionKind': 'NAILED_UP',
                  'skills': {'fix': 4}, 'weight': 3, 'memberships': [{'queue': 'FIX', 'kind': 'INBOUND'}]}],
                 'dnis': [{'number': '4722', 'station': '湖南卫视', 'from':
                  '2026-01-01T00:00:00+08:00', 'to': '2026-02-01T00:00:00+08:00'}],
                 'spots': [{'id': 'FIX-1', 'number': '4722', 'station': '湖南卫视', 'length_s': 300,
                  'cost': 600000, 'reach': 1, 'status': 'AIRED',
                  'plannedAt': '2026-01-05T10:00:00+08:00',
                  'airedAt': '2026-01-05T10:00:00+08:00'}]}\
                """;
        Crew.ok(crew.admin().post("/api/demo/fixtures", fixture));
        var first = all();
        Crew.ok(crew.admin().post("/api/demo/fixtures", fixture));
        assertThat(all())
                .isEqualTo(first)
                .contains(
                        "FIX-1",
                        "agent23",
                        "4722",
                        "SKILL_RANK",
                        "\"byConversion\":true",
                        "\"weight\":3");
        Crew.ok(crew.lead().put("/api/agents/agent23/skills", "{'skills': {'fix': 5}}"));
        Crew.ok(crew.lead().put("/api/agents/agent23/memberships", "[]"));
        assertThat(all()).as("nothing was said of it").contains("\"weight\":3");
        var unknown = crew.admin().post("/api/demo/fixtures", "{'spots': [{'length': 3}]}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body()).contains("spots[0].length");
    }

    private String all() {
        return crew.lead().get("/api/queues").body()
                + crew.lead().get("/api/agents/agent23/skills").body()
                + shop.as("media1").get("/api/dnis").body()
                + shop.as("media1").get("/api/spots?from=2026-01-01&to=2026-01-31").body();
    }
}
