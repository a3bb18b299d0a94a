package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static teleshop.call.domain.CallerClass.BUYER;
import static teleshop.call.domain.CallerClass.KEY_ACCOUNT;
import static teleshop.call.domain.CallerClass.NORMAL;
import static teleshop.call.domain.CallerClass.VIP;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private final RoutingPolicy policy = RoutingPolicy.ofTheHouse();

    @ParameterizedTest
    @CsvSource({
        "NORMAL, 0, 0, 0",
        "NORMAL, 1, 0, 200",
        "BUYER, 0, 0, 1000",
        "KEY_ACCOUNT, 0, 0, 2000",
        "VIP, 1, 0, 3200",
        "NORMAL, 0, 500, 1000",
        "VIP, 1, 10, 3220"
    })
    void a_call_scores_by_rank_need_and_waiting(
            CallerClass rank, int need, int waited, long points) {
        var call = WaitingCall.plain("c", QueueRules.SALES, rank, need, NOW.minusSeconds(waited));
        assertThat(policy.score(call, NOW)).isEqualTo(points * 1000);
    }

    @Test
    void the_higher_score_is_served_first() {
        assertThat(order(call("n", NORMAL, 0), call("v", VIP, 0), call("k", KEY_ACCOUNT, 0)))
                .containsExactly("v", "k", "n");
    }

    @Test
    void a_rank_is_passed_after_more_than_500_seconds() {
        assertThat(order(call("b", BUYER, 0), call("n", NORMAL, 501))).containsExactly("n", "b");
        assertThat(order(call("b", BUYER, 0), call("n", NORMAL, 499))).containsExactly("b", "n");
    }

    @Test
    void of_equal_scores_the_one_who_queued_first_is_served_first() {
        assertThat(order(call("b", BUYER, 0), call("n", NORMAL, 500))).containsExactly("n", "b");
    }

    @Test
    void the_agent_who_has_been_idle_longest_takes_the_call() {
        assertThat(taker(agent("fresh", 5, 10), agent("rested", 5, 60))).isEqualTo("rested");
    }

    @Test
    void an_agent_without_the_skill_is_not_asked() {
        assertThat(taker(agent("novice", 1, 60), agent("able", 3, 10))).isEqualTo("able");
    }

    @Test
    void with_nobody_able_the_caller_keeps_waiting() {
        var decision = policy.decide(skilled(3, 0), List.of(agent("novice", 1, 60)), NOW);
        assertThat(decision).isEqualTo(new RoutingPolicy.KeepWaiting());
        assertThat(decision.taker()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"19, false", "20, true"})
    void after_20_seconds_one_level_less_will_do(int waited, boolean may) {
        assertThat(mayTake(agent("novice", 2, 0), skilled(3, waited))).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"39, false", "40, true"})
    void after_40_seconds_secondary_skills_will_do(int waited, boolean may) {
        var skills = new AgentSkills(Map.of(), Map.of("gold", 9), Set.of(), Map.of());
        assertThat(mayTake(skilled(skills), asking("gold", "", waited))).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"59, false", "60, true"})
    void after_60_seconds_any_sales_agent_will_do(int waited, boolean may) {
        assertThat(mayTake(agent("eve", 1, 0), asking("gold", "", waited))).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"89, false", "90, true"})
    void the_language_is_needed_for_90_seconds(int waited, boolean may) {
        assertThat(mayTake(agent("eve", 9, 0), asking("sales", "yue", waited))).isEqualTo(may);
    }

    @Test
    void under_load_skills_are_relaxed_from_the_start_but_not_the_language() {
        var relaxed = new RoutingPolicy(RoutingRules.STANDARD.relaxed());
        assertThat(relaxed.mayTake(agent("eve", 1, 0), asking("gold", "", 0), NOW)).isTrue();
        assertThat(relaxed.mayTake(agent("eve", 1, 0), asking("gold", "yue", 0), NOW)).isFalse();
    }

    @Test
    void who_talked_to_the_caller_lately_is_asked_first_then_the_owner() {
        var ties = new CallerTies("last", NOW.minus(Duration.ofDays(7)), "owner");
        assertThat(taker(tied(ties, 0), "rested", "owner", "last")).isEqualTo("last");
        assertThat(taker(tied(ties, 20), "rested", "owner", "last")).isEqualTo("last");
        assertThat(taker(tied(ties, 21), "rested", "owner", "last")).isEqualTo("owner");
    }

    @Test
    void a_talk_of_more_than_30_days_ago_does_not_bind() {
        var ties = new CallerTies("last", NOW.minus(Duration.ofDays(31)), "");
        assertThat(taker(tied(ties, 0), "rested", "last")).isEqualTo("rested");
    }

    @Test
    void a_busy_last_agent_is_waited_for_a_little() {
        var ties = new CallerTies("last", NOW.minus(Duration.ofDays(7)), "");
        assertThat(policy.waitsForLast(tied(ties, 20), Set.of("last"), NOW)).isTrue();
        assertThat(policy.waitsForLast(tied(ties, 21), Set.of("last"), NOW)).isFalse();
        assertThat(policy.waitsForLast(tied(ties, 0), Set.of("other"), NOW)).isFalse();
    }

    @Test
    void the_best_at_the_product_is_asked_first() {
        var call = wishing("pan", QueueRules.SALES);
        assertThat(
                        taker(
                                call,
                                knowing("rested", 2, AgentTally.FRESH),
                                knowing("best", 8, AgentTally.FRESH)))
                .isEqualTo("best");
    }

    @Test
    void of_equals_who_sells_more_is_asked_first_up_to_a_share() {
        var byConversion = new QueueRules("q", "sales", 1, RoutingStrategy.LAST_AGENT, true);
        var call = wishing("pan", byConversion);
        var poor = knowing("poor", 5, new AgentTally(9, 1, 10, Map.of("pan", 2000)));
        var good = knowing("sells", 5, new AgentTally(9, 1, 20, Map.of("pan", 4000)));
        var busy = knowing("sells", 5, new AgentTally(9, 1, 21, Map.of("pan", 4000)));
        assertThat(taker(call, poor, good)).isEqualTo("sells");
        assertThat(taker(call, poor, busy)).isEqualTo("poor");
    }

    @ParameterizedTest
    @CsvSource({
        "LONGEST_IDLE, rested",
        "FEWEST_CALLS, fresh",
        "SKILL_RANK, able",
        "LAST_AGENT, last",
        "RATIO, heavy"
    })
    void a_queue_chooses_by_its_strategy(RoutingStrategy strategy, String taker) {
        var ties = new CallerTies("last", NOW, "");
        var queue = new QueueRules("q", "sales", 1, strategy, false);
        var call = new WaitingCall("c", queue, CallerWish.NONE, ties, NORMAL, 1, NOW);
        assertThat(
                        taker(
                                call,
                                busy("rested", 5, 60, 20, 1),
                                busy("fresh", 5, 50, 2, 1),
                                busy("able", 9, 40, 20, 1),
                                busy("last", 5, 30, 20, 1),
                                busy("heavy", 5, 20, 10, 9)))
                .isEqualTo(taker);
    }

    @Test
    void who_takes_no_callers_is_not_asked() {
        var dialler =
                new ReadyAgent(
                        "eve",
                        AgentSkills.of(Map.of("sales", 9)),
                        AgentTally.FRESH,
                        false,
                        true,
                        NOW);
        assertThat(mayTake(dialler, asking("sales", "", 500))).isFalse();
    }

    private boolean mayTake(ReadyAgent agent, WaitingCall call) {
        return policy.mayTake(agent, call, NOW);
    }

    private String taker(ReadyAgent... agents) {
        return taker(skilled(3, 0), agents);
    }

    private String taker(WaitingCall call, ReadyAgent... agents) {
        return policy.decide(call, List.of(agents), NOW).taker().orElseThrow().name();
    }

    /** The first of them has been idle longest. */
    private String taker(WaitingCall call, String... names) {
        var agents =
                IntStream.range(0, names.length).mapToObj(i -> agent(names[i], 5, 60 - i)).toList();
        return policy.decide(call, agents, NOW).taker().orElseThrow().name();
    }

    private List<String> order(WaitingCall... calls) {
        return Stream.of(calls).sorted(policy.precedence()).map(WaitingCall::callId).toList();
    }

    private static WaitingCall skilled(int level, int waited) {
        var queue = new QueueRules("q", "sales", level, RoutingStrategy.LAST_AGENT, false);
        return WaitingCall.plain("c", queue, NORMAL, 0, NOW.minusSeconds(waited));
    }

    private static WaitingCall asking(String skill, String language, int waited) {
        var queue = new QueueRules("q", skill, 3, RoutingStrategy.LONGEST_IDLE, false);
        var wish = new CallerWish(language, "");
        return new WaitingCall(
                "c", queue, wish, CallerTies.NONE, NORMAL, 1, NOW.minusSeconds(waited));
    }

    private static WaitingCall tied(CallerTies ties, int waited) {
        return new WaitingCall(
                "c", QueueRules.SALES, CallerWish.NONE, ties, NORMAL, 1, NOW.minusSeconds(waited));
    }

    private static WaitingCall wishing(String product, QueueRules queue) {
        return new WaitingCall(
                "c", queue, new CallerWish("", product), CallerTies.NONE, NORMAL, 1, NOW);
    }

    private static WaitingCall call(String id, CallerClass rank, int waited) {
        return WaitingCall.plain(id, QueueRules.SALES, rank, 0, NOW.minusSeconds(waited));
    }

    private static ReadyAgent agent(String name, int level, int idle) {
        return new ReadyAgent(name, Map.of("sales", level), NOW.minusSeconds(idle));
    }

    private static ReadyAgent skilled(AgentSkills skills) {
        return new ReadyAgent("eve", skills, AgentTally.FRESH, true, true, NOW);
    }

    private static ReadyAgent knowing(String name, int product, AgentTally tally) {
        var skills =
                new AgentSkills(Map.of("sales", 5), Map.of(), Set.of(), Map.of("pan", product));
        return new ReadyAgent(name, skills, tally, true, true, NOW);
    }

    private static ReadyAgent busy(String name, int level, int idle, int calls, int weight) {
        var tally = new AgentTally(calls, weight, 0, Map.of());
        return new ReadyAgent(
                name,
                AgentSkills.of(Map.of("sales", level)),
                tally,
                true,
                true,
                NOW.minusSeconds(idle));
    }
}
