package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static teleshop.call.domain.CallerClass.BUYER;
import static teleshop.call.domain.CallerClass.NORMAL;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import teleshop.call.domain.WaitingLine.Match;

class WaitingLineTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final QueueRules GOLD =
            new QueueRules("gold", "gold", 5, RoutingStrategy.LONGEST_IDLE, false);

    private final RoutingPolicy policy = RoutingPolicy.ofTheHouse();
    private final WaitingLine line = new WaitingLine(policy);
    private final ReadyAgent eve = new ReadyAgent("eve", Map.of("sales", 5), NOW);
    private final ReadyAgent adam = new ReadyAgent("adam", Map.of("gold", 5), NOW);

    private static WaitingCall call(String id, QueueRules queue, CallerClass rank, int waited) {
        return WaitingCall.plain(id, queue, rank, 1, NOW.minusSeconds(waited));
    }

    @Test
    void an_agent_is_given_the_first_whom_they_may_take() {
        line.add(call("gold", GOLD, BUYER, 10));
        line.add(call("new", QueueRules.SALES, NORMAL, 30));
        line.add(call("buyer", QueueRules.SALES, BUYER, 5));
        assertThat(line.next(eve, NOW).orElseThrow().callId()).isEqualTo("buyer");
        assertThat(line.next(adam, NOW).orElseThrow().callId()).isEqualTo("gold");
    }

    @Test
    void who_leaves_is_not_served() {
        line.add(call("c", QueueRules.SALES, NORMAL, 30));
        line.remove("c");
        line.remove("c");
        assertThat(line.next(eve, NOW)).isEmpty();
        assertThat(line.isEmpty()).isTrue();
    }

    @Test
    void who_becomes_known_while_waiting_stands_once_at_the_new_place() {
        line.add(call("first", QueueRules.SALES, NORMAL, 30));
        line.add(call("c", QueueRules.SALES, NORMAL, 20));
        line.add(call("c", QueueRules.SALES, BUYER, 20));
        assertThat(line.inOrder()).extracting(WaitingCall::callId).containsExactly("c", "first");
        assertThat(line.size()).isEqualTo(2);
    }

    @Test
    void the_first_who_can_be_served_gets_the_agent_who_suits() {
        line.add(call("gold", GOLD, BUYER, 10));
        var call = call("new", QueueRules.SALES, NORMAL, 30);
        line.add(call);
        assertThat(line.match(List.of(eve), NOW)).contains(new Match(call, eve));
        assertThat(line.match(List.of(), NOW)).isEmpty();
    }

    @Test
    void the_next_is_the_same_as_the_first_of_all_in_order() {
        var chance = new Random(7);
        for (int i = 0; i < 500; i++) {
            var rank = CallerClass.values()[chance.nextInt(4)];
            var queue = chance.nextBoolean() ? GOLD : QueueRules.SALES;
            line.add(call("c" + i, queue, rank, chance.nextInt(1200)));
        }
        while (!line.isEmpty()) {
            var first =
                    line.inOrder().stream().filter(c -> policy.mayTake(eve, c, NOW)).findFirst();
            assertThat(line.next(eve, NOW)).isEqualTo(first);
            if (first.isEmpty()) {
                break;
            }
            line.remove(first.get().callId());
        }
    }
}
