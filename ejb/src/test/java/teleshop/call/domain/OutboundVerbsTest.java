package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static teleshop.call.domain.AgentAction.GET_READY;
import static teleshop.call.domain.AgentStatus.DIALLING;
import static teleshop.call.domain.AgentStatus.READY;
import static teleshop.call.domain.AgentStatus.RINGING;
import static teleshop.call.domain.AgentStatus.TALKING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import teleshop.call.domain.AgentVerbs.Entry;
import teleshop.call.domain.CallEvent.CallbackAssigned;
import teleshop.call.domain.CallFact.Detail;
import teleshop.call.domain.CallFact.Kind;
import teleshop.call.domain.PbxOrder.Verb;

class OutboundVerbsTest {

    private static final Instant T = Instant.parse("2026-11-20T12:00:00Z");
    private static final DueCallback ENTRY =
            DueCallback.plain(7, CallerClass.NORMAL, CallbackCause.ABANDON, T, 2805);

    private final CallBoard board = new CallBoard(FloorRules.STANDARD);
    private final PbxNews news = new PbxNews(board);
    private final AgentVerbs desks = new AgentVerbs(board);
    private final OutboundVerbs outbound = new OutboundVerbs(board);

    @BeforeEach
    void eve_has_a_callback_before_her() {
        new Resync(board).linkUp(T);
        var seat = new Extension("1001", ExtensionKind.NAILED_UP);
        desks.enter(new Entry("eve", seat), GET_READY, T);
        news.seated("1001");
        outbound.due(List.of(ENTRY), T);
        outbound.assign(board.agent("eve").orElseThrow(), ENTRY, T);
    }

    private AgentStatus status() {
        return desks.view("eve").orElseThrow().status();
    }

    private static Arrival answer(String id) {
        return new Arrival(id, CallerNumber.of("13800138000"), "4008001", T.plusSeconds(9));
    }

    @Test
    void an_assigned_agent_is_told_and_ready_for_nothing_else() {
        assertThat(board.errands().events()).contains(new CallbackAssigned("eve", 7, false, T));
        assertThat(status()).isEqualTo(DIALLING);
        assertThat(board.outbound().isEmpty()).isTrue();
    }

    @Test
    void the_human_who_answers_is_put_through_to_the_agent_at_once() {
        outbound.dialling(new DialledCall("a1", 7, "eve"));
        news.arrived(answer("a1"));
        var errands = board.errands();
        assertThat(errands.orders()).contains(PbxOrder.bridge("a1", "1001"));
        assertThat(errands.entries().facts().get(0).detail(Detail.DIRECTION)).contains("OUT");
        news.answered("a1", "1001", T.plusSeconds(10));
        assertThat(status()).isEqualTo(TALKING);
    }

    @Test
    void told_again_while_an_agent_has_it_it_does_not_come_before_a_second_one() {
        outbound.due(List.of(ENTRY), T);
        assertThat(board.outbound().isEmpty()).isTrue();
        outbound.withdraw(7, T);
        outbound.due(List.of(ENTRY), T);
        assertThat(board.outbound().isEmpty()).isFalse();
    }

    @Test
    void told_again_as_another_agents_own_it_comes_before_them_until_it_is_anybodys() {
        outbound.due(List.of(ofAdam(T)), T);
        assertThat(board.outbound().isEmpty()).as("the owner's time is over").isTrue();
        outbound.due(List.of(ofAdam(T.plusSeconds(60))), T);
        assertThat(board.outbound().isEmpty()).as("nobody but the owner calls").isFalse();
    }

    private static DueCallback ofAdam(Instant aloneUntil) {
        return new DueCallback(
                7,
                ENTRY.queue(),
                ENTRY.skill(),
                ENTRY.rank(),
                false,
                T,
                0,
                Optional.of("adam"),
                Optional.of(aloneUntil));
    }

    @Test
    void what_an_agent_takes_up_is_theirs_though_another_is_due_and_its_human_comes_to_them() {
        outbound.withdraw(7, T);
        outbound.due(List.of(ENTRY), T);
        assertThat(outbound.takenUp("eve", 8, T)).isTrue();
        board.route(T);
        assertThat(board.errands().events()).contains(new CallbackAssigned("eve", 8, true, T));
        assertThat(desks.view("eve").orElseThrow().callback()).contains(8L);
        assertThat(outbound.takenUp("eve", 8, T)).as("pressed twice").isTrue();
        outbound.dialling(new DialledCall("a1", 8, "eve"));
        news.arrived(answer("a1"));
        assertThat(board.errands().orders()).contains(PbxOrder.bridge("a1", "1001"));
    }

    @Test
    void what_an_agent_takes_up_comes_before_nobody_else() {
        outbound.withdraw(7, T);
        outbound.due(List.of(ENTRY), T);
        outbound.takenUp("eve", 7, T);
        assertThat(board.outbound().isEmpty()).isTrue();
    }

    @Test
    void who_has_a_caller_before_them_or_no_phone_takes_up_none() {
        outbound.withdraw(7, T);
        news.arrived(answer("c1"));
        news.admitted("c1", T);
        board.route(T);
        assertThat(status()).isEqualTo(RINGING);
        assertThat(outbound.takenUp("eve", 8, T)).isFalse();
        var home = new Extension("1002", ExtensionKind.NAILED_UP);
        desks.enter(new Entry("adam", home), GET_READY, T);
        assertThat(outbound.takenUp("adam", 8, T)).isFalse();
        assertThat(outbound.takenUp("nobody", 8, T)).isFalse();
    }

    @Test
    void who_takes_up_another_lets_go_of_what_was_before_them() {
        assertThat(outbound.takenUp("eve", 8, T)).isTrue();
        assertThat(desks.view("eve").orElseThrow().callback()).contains(8L);
        outbound.due(List.of(ENTRY), T);
        assertThat(board.outbound().isEmpty()).as("told again it waits").isFalse();
    }

    @Test
    void while_it_rings_for_the_agent_they_take_up_no_other() {
        assertThat(outbound.begins("eve", 7)).isTrue();
        assertThat(outbound.takenUp("eve", 8, T)).as("before the switchboard dials").isFalse();
        outbound.dialling(new DialledCall("a1", 7, "eve"));
        assertThat(outbound.takenUp("eve", 8, T)).isFalse();
        assertThat(desks.view("eve").orElseThrow().callback()).contains(7L);
        outbound.failed("a1", T);
        assertThat(outbound.takenUp("eve", 8, T)).as("nobody answered").isTrue();
    }

    @Test
    void what_an_agent_has_let_go_is_not_dialled_for_them() {
        outbound.takenUp("eve", 8, T);
        assertThat(outbound.begins("eve", 7)).isFalse();
        assertThat(outbound.begins("", 7)).as("for nobody").isTrue();
    }

    @Test
    void who_is_ready_again_takes_up_another_though_nothing_was_heard_of_the_last() {
        outbound.begins("eve", 7);
        outbound.dialling(new DialledCall("a1", 7, "eve"));
        outbound.skipped("eve", T);
        assertThat(outbound.takenUp("eve", 8, T)).isTrue();
    }

    @Test
    void what_a_colleague_has_before_them_is_not_taken_up() {
        desks.enter(new Entry("adam", new Extension("1002", ExtensionKind.DESK)), GET_READY, T);
        assertThat(outbound.takenUp("adam", 7, T)).isFalse();
        assertThat(outbound.takenUp("adam", 8, T)).isTrue();
    }

    @Test
    void nobody_there_makes_the_agent_ready_again() {
        outbound.dialling(new DialledCall("a1", 7, "eve"));
        outbound.failed("a1", T);
        assertThat(status()).isEqualTo(READY);
        outbound.failed("a1", T);
        assertThat(status()).isEqualTo(READY);
    }

    @Test
    void a_human_dialled_for_nobody_waits_for_whoever_is_free() {
        outbound.dialling(new DialledCall("a1", 7, ""));
        news.arrived(answer("a1"));
        assertThat(board.errands().orders()).noneMatch(o -> o.verb() == Verb.BRIDGE);
        assertThat(board.call("a1").orElseThrow().direction()).isEqualTo(Direction.OUT);
    }

    @Test
    void whom_we_dialled_before_we_fell_is_no_caller_though_nobody_knows_for_whom() {
        var id = DialledCall.id(new UUID(1, 2));
        new Resync(board).lives(answer(id));
        new Resync(board).over(answer(id + "0"), CallResult.ABANDONED, T.plusSeconds(9));
        assertThat(board.call(id).orElseThrow().direction()).isEqualTo(Direction.OUT);
        assertThat(board.errands().entries().facts())
                .filteredOn(fact -> fact.kind() == Kind.ARRIVED)
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact.detail(Detail.DIRECTION)).contains("OUT"));
    }

    @Test
    void what_is_withdrawn_or_skipped_leaves_the_agent_ready() {
        outbound.withdraw(8, T);
        assertThat(status()).isEqualTo(DIALLING);
        outbound.withdraw(7, T);
        assertThat(status()).isEqualTo(READY);
        assertThat(outbound.skipped("eve", T)).isFalse();
        outbound.assign(board.agent("eve").orElseThrow(), ENTRY, T);
        assertThat(outbound.skipped("eve", T)).isTrue();
        assertThat(status()).isEqualTo(READY);
    }

    @Test
    void a_caller_who_goes_before_being_put_through_leaves_the_agent_ready() {
        outbound.dialling(new DialledCall("a1", 7, "eve"));
        news.arrived(answer("a1"));
        news.ended("a1", EndedBy.CALLER, T.plusSeconds(10));
        assertThat(status()).isEqualTo(READY);
    }
}
