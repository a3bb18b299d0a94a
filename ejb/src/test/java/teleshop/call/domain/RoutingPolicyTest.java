package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static teleshop.call.domain.CallerClass.BUYER;
import static teleshop.call.domain.CallerClass.KEY_ACCOUNT;
import static teleshop.call.domain.CallerClass.NORMAL;
import static teleshop.call.domain.CallerClass.VIP;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private final RoutingPolicy policy = RoutingPolicy.ofTheHouse();

    @ParameterizedTest
    @CsvSource({
        "NORMAL, 0, false, 0, 0",
        "NORMAL, 1, false, 0, 200",
        "NORMAL, 0, true, 0, 300",
        "BUYER, 0, false, 0, 1000",
        "KEY_ACCOUNT, 0, false, 0, 2000",
        "VIP, 1, false, 0, 3200",
        "NORMAL, 0, false, 500, 1000",
        "VIP, 1, true, 10, 3520"
    })
    void a_call_scores_by_rank_need_callback_and_waiting(
            CallerClass rank, int need, boolean callback, int waited, long points) {
        var call = new WaitingCall("c", "sales", 1, rank, need, callback, NOW.minusSeconds(waited));
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
        var decision = policy.decide(skilled(3), List.of(agent("novice", 1, 60)));
        assertThat(decision).isEqualTo(new RoutingPolicy.KeepWaiting());
        assertThat(decision.taker()).isEmpty();
    }

    private String taker(ReadyAgent... agents) {
        return policy.decide(skilled(3), List.of(agents)).taker().orElseThrow().name();
    }

    private List<String> order(WaitingCall... calls) {
        return Stream.of(calls).sorted(policy.precedence(NOW)).map(WaitingCall::callId).toList();
    }

    private static WaitingCall skilled(int level) {
        return new WaitingCall("c", "sales", level, NORMAL, 0, false, NOW);
    }

    private static WaitingCall call(String id, CallerClass rank, int waited) {
        return new WaitingCall(id, "sales", 1, rank, 0, false, NOW.minusSeconds(waited));
    }

    private static ReadyAgent agent(String name, int level, int idle) {
        return new ReadyAgent(name, Map.of("sales", level), NOW.minusSeconds(idle));
    }
}
