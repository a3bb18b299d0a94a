package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static teleshop.call.domain.AgentAction.GET_READY;
import static teleshop.call.domain.AgentStatus.AUTO_PAUSE;
import static teleshop.call.domain.AgentStatus.READY;
import static teleshop.call.domain.AgentStatus.RINGING;
import static teleshop.call.domain.AgentStatus.TALKING;
import static teleshop.call.domain.AgentStatus.WRAP_UP;
import static teleshop.call.domain.PbxOrder.Verb.BRIDGE;
import static teleshop.call.domain.PbxOrder.Verb.HANG_UP;
import static teleshop.call.domain.PbxOrder.Verb.RING;
import static teleshop.call.domain.PbxOrder.Verb.SEAT;
import static teleshop.call.domain.PbxOrder.Verb.UNSEAT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import teleshop.call.domain.AgentVerbs.Entry;
import teleshop.call.domain.CallEvent.CallArrived;
import teleshop.call.domain.CallEvent.CallOffered;
import teleshop.call.domain.CallEvent.CardChanged;
import teleshop.call.domain.CallEvent.OfferWithdrawn;
import teleshop.call.domain.CallEvent.WrapUpStarted;
import teleshop.call.domain.CallFact.Detail;
import teleshop.call.domain.CallFact.Kind;
import teleshop.kernel.IllegalTransition;

class CallBoardTest {

    private static final Instant T = Instant.parse("2026-11-20T12:00:00Z");
    private static final Extension BUTTON = new Extension("1001", ExtensionKind.NAILED_UP);
    private static final Extension OTHER = new Extension("1002", ExtensionKind.NAILED_UP);
    private static final Extension HANDSET = new Extension("1061", ExtensionKind.DESK);

    private static final WrapUp ORDERED = new WrapUp(Disposition.ORDER, null);

    private final CallBoard board = new CallBoard(FloorRules.STANDARD);
    private final PbxNews news = new PbxNews(board);
    private final AgentVerbs desks = new AgentVerbs(board);
    private final Watch watch = new Watch(board);
    private final Resync resync = new Resync(board);
    private final List<CallEvent> events = new ArrayList<>();
    private final List<PbxOrder> orders = new ArrayList<>();
    private final List<CallFact> facts = new ArrayList<>();

    @BeforeEach
    void the_link_stands() {
        resync.linkUp(T);
    }

    private static Instant at(int second) {
        return T.plusSeconds(second);
    }

    private void settle(int second) {
        board.route(at(second));
        var errands = board.errands();
        events.addAll(errands.events());
        orders.addAll(errands.orders());
        facts.addAll(errands.entries().facts());
    }

    private void ready(String agent, Extension extension, int second) {
        desks.enter(new Entry(agent, extension), GET_READY, at(second));
        news.seated(extension.number());
        settle(second);
    }

    private void call(String id, String number, int second) {
        news.arrived(arrival(id, number, second));
        news.known(id, CallerFacts.NONE, at(second));
        settle(second);
    }

    private static Arrival arrival(String id, String number, int second) {
        return new Arrival(id, CallerNumber.of(number), "4008001", at(second));
    }

    private AgentStatus status(String agent) {
        return desks.view(agent).orElseThrow().status();
    }

    private CallResult result(String id) {
        var results =
                facts.stream()
                        .filter(fact -> fact.callId().equals(id) && fact.kind() == Kind.ENDED)
                        .map(fact -> fact.detail(Detail.RESULT).orElseThrow())
                        .toList();
        assertThat(results).hasSize(1);
        return CallResult.valueOf(results.get(0));
    }

    private void tick(int second) {
        watch.look(at(second), 1);
        settle(second);
    }

    @Test
    void a_new_caller_is_to_be_looked_up_once_and_before_anything_is_written() {
        news.arrived(arrival("c1", "13800138000", 10));
        news.arrived(arrival("c1", "13800138000", 10));
        resync.lives(arrival("c1", "13800138000", 10));
        settle(10);
        assertThat(events).containsExactly(new CallArrived(arrival("c1", "13800138000", 10)));
        assertThat(facts).extracting(CallFact::kind).containsExactly(Kind.ARRIVED);
    }

    @Test
    void a_call_is_offered_answered_talked_and_wrapped_up() {
        ready("eve", BUTTON, 0);
        call("c1", "13800138000", 10);
        assertThat(status("eve")).isEqualTo(RINGING);
        assertThat(events).hasAtLeastOneElementOfType(CallOffered.class);
        assertThat(desks.take("eve", "c1", at(12))).isTrue();
        settle(12);
        news.answered("c1", "1001", at(13));
        settle(13);
        assertThat(status("eve")).isEqualTo(TALKING);
        news.ended("c1", EndedBy.CALLER, at(60));
        settle(60);
        assertThat(status("eve")).isEqualTo(WRAP_UP);
        assertThat(events).hasAtLeastOneElementOfType(WrapUpStarted.class);
        assertThat(desks.view("eve").orElseThrow().card()).isPresent();
        desks.finish("eve", "c1", ORDERED, at(80));
        settle(80);
        assertThat(status("eve")).isEqualTo(READY);
        assertThat(desks.view("eve").orElseThrow().card()).isEmpty();
        assertThat(result("c1")).isEqualTo(CallResult.ANSWERED);
        assertThat(orders)
                .containsExactly(
                        new PbxOrder(SEAT, "", "1001"), new PbxOrder(BRIDGE, "c1", "1001"));
        assertThat(facts)
                .extracting(CallFact::kind)
                .containsExactly(
                        Kind.ARRIVED,
                        Kind.QUEUED,
                        Kind.OFFERED,
                        Kind.ANSWERED,
                        Kind.ENDED,
                        Kind.WRAPPED_UP);
    }

    @Test
    void a_missed_call_goes_to_the_next_agent_and_keeps_its_place() {
        ready("eve", BUTTON, 0);
        call("c1", "13800138000", 10);
        call("c2", "13800138001", 11);
        tick(24);
        assertThat(status("eve")).isEqualTo(RINGING);
        tick(25);
        assertThat(status("eve")).isEqualTo(AUTO_PAUSE);
        ready("adam", OTHER, 30);
        assertThat(desks.view("adam").orElseThrow().card().orElseThrow().callId()).isEqualTo("c1");
    }

    @Test
    void a_paused_agent_gets_calls_again_only_when_they_say_so() {
        ready("eve", BUTTON, 0);
        call("c1", "13800138000", 10);
        tick(25);
        tick(26);
        assertThat(status("eve")).isEqualTo(AUTO_PAUSE);
        ready("eve", BUTTON, 40);
        assertThat(status("eve")).isEqualTo(RINGING);
    }

    @Test
    void a_caller_who_gives_up_while_it_rings_sets_the_agent_free() {
        ready("eve", BUTTON, 0);
        call("c1", "13800138000", 10);
        news.ended("c1", EndedBy.CALLER, at(16));
        settle(16);
        assertThat(status("eve")).isEqualTo(READY);
        assertThat(events).contains(new OfferWithdrawn("eve", "c1", false, at(16)));
        assertThat(result("c1")).isEqualTo(CallResult.ABANDONED);
        assertThat(desks.take("eve", "c1", at(17))).isFalse();
    }

    @Test
    void who_waits_less_than_five_seconds_is_a_short_abandon() {
        call("c1", "13800138000", 10);
        news.ended("c1", EndedBy.CALLER, T.plusMillis(14_999));
        call("c2", "13800138000", 20);
        news.ended("c2", EndedBy.CALLER, at(25));
        settle(25);
        assertThat(result("c1")).isEqualTo(CallResult.SHORT_ABANDON);
        assertThat(result("c2")).isEqualTo(CallResult.ABANDONED);
    }

    @Test
    void a_desk_phone_is_rung_and_its_handset_answers() {
        ready("eve", HANDSET, 0);
        call("c1", "13800138000", 10);
        assertThat(orders).containsExactly(new PbxOrder(RING, "c1", "1061"));
        assertThatThrownBy(() -> desks.take("eve", "c1", at(11)))
                .isInstanceOf(HandsetAnswers.class);
        news.answered("c1", "1061", at(12));
        settle(12);
        assertThat(status("eve")).isEqualTo(TALKING);
    }

    @Test
    void a_desk_phone_that_rang_in_vain_pauses_its_agent() {
        ready("eve", HANDSET, 0);
        call("c1", "13800138000", 10);
        news.missed("c1", "1061", at(25));
        settle(25);
        assertThat(status("eve")).isEqualTo(AUTO_PAUSE);
        news.missed("c1", "1061", at(25));
        settle(25);
        assertThat(watch.figures(at(25)).waiting()).isEqualTo(1);
    }

    @Test
    void the_answer_button_pressed_twice_joins_once() {
        ready("eve", BUTTON, 0);
        call("c1", "13800138000", 10);
        assertThat(desks.take("eve", "c1", at(11))).isTrue();
        assertThat(desks.take("eve", "c1", at(11))).isTrue();
        settle(11);
        assertThat(orders).filteredOn(order -> order.verb() == BRIDGE).hasSize(1);
    }

    @Test
    void nobody_acts_on_the_call_of_another() {
        ready("eve", BUTTON, 0);
        call("c1", "13800138000", 10);
        ready("adam", OTHER, 11);
        assertThat(desks.take("adam", "c1", at(12))).isFalse();
        assertThat(desks.hangUp("adam", "c1")).isFalse();
        assertThat(desks.finish("adam", "c1", ORDERED, at(12))).isFalse();
        assertThat(status("eve")).isEqualTo(RINGING);
    }

    @Test
    void a_call_is_wrapped_up_only_when_the_talk_is_over() {
        ready("eve", BUTTON, 0);
        call("c1", "13800138000", 10);
        assertThatThrownBy(() -> desks.finish("eve", "c1", ORDERED, at(11)))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void the_agent_who_hangs_up_is_the_one_who_ended_the_call() {
        ready("eve", BUTTON, 0);
        call("c1", "13800138000", 10);
        assertThatThrownBy(() -> desks.hangUp("eve", "c1")).isInstanceOf(IllegalTransition.class);
        news.answered("c1", "1001", at(12));
        assertThat(desks.hangUp("eve", "c1")).isTrue();
        news.ended("c1", EndedBy.SWITCHBOARD, at(13));
        assertThat(desks.hangUp("eve", "c1")).isTrue();
        settle(13);
        assertThat(orders).filteredOn(order -> order.verb() == HANG_UP).hasSize(1);
        assertThat(facts)
                .filteredOn(fact -> fact.kind() == Kind.ENDED)
                .extracting(fact -> fact.detail(Detail.ENDED_BY).orElseThrow())
                .containsExactly("AGENT");
    }

    @Test
    void an_agent_in_a_call_neither_leaves_nor_moves() {
        ready("eve", BUTTON, 0);
        call("c1", "13800138000", 10);
        assertThatThrownBy(() -> desks.leave("eve", at(11))).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> ready("eve", OTHER, 11)).isInstanceOf(IllegalTransition.class);
        assertThat(desks.view("eve").orElseThrow().extension()).isEqualTo(BUTTON);
    }

    @Test
    void who_leaves_frees_the_desk() {
        ready("eve", BUTTON, 0);
        desks.leave("eve", at(5));
        desks.leave("eve", at(6));
        settle(6);
        assertThat(desks.view("eve")).isEmpty();
        assertThat(orders).last().isEqualTo(new PbxOrder(UNSEAT, "", "1001"));
    }

    @Test
    void without_a_standing_leg_no_call_is_offered_and_the_leg_is_asked_for_again() {
        desks.enter(new Entry("eve", BUTTON), GET_READY, at(0));
        call("c1", "13800138000", 1);
        tick(4);
        assertThat(status("eve")).isEqualTo(READY);
        assertThat(orders).hasSize(1);
        tick(11);
        assertThat(orders).hasSize(2);
        news.seated("1001");
        settle(12);
        assertThat(status("eve")).isEqualTo(RINGING);
    }

    @Test
    void an_agent_whose_leg_falls_is_paused_and_the_call_goes_back() {
        ready("eve", BUTTON, 0);
        call("c1", "13800138000", 10);
        news.unseated("1001", at(11));
        settle(11);
        assertThat(status("eve")).isEqualTo(AUTO_PAUSE);
        assertThat(watch.figures(at(11)).waiting()).isEqualTo(1);
    }

    @Test
    void a_caller_not_known_yet_is_not_routed_until_admitted() {
        ready("eve", BUTTON, 0);
        news.arrived(arrival("c1", "13800138000", 10));
        settle(10);
        assertThat(status("eve")).isEqualTo(READY);
        news.admitted("c1", at(10));
        settle(10);
        assertThat(status("eve")).isEqualTo(RINGING);
        var customer = new Candidate(7, "Li", "gold", "常州");
        news.known(
                "c1",
                CallerFacts.of(
                        new Caller(
                                CallerClass.BUYER,
                                List.of(customer),
                                Optional.empty(),
                                Optional.empty())),
                at(11));
        settle(11);
        assertThat(events).hasAtLeastOneElementOfType(CardChanged.class);
        assertThat(facts).contains(CallFact.linked("c1", 7, at(11)));
    }

    @Test
    void news_of_a_call_that_is_gone_change_nothing() {
        ready("eve", BUTTON, 0);
        call("c1", "13800138000", 10);
        news.ended("c1", EndedBy.CALLER, at(16));
        settle(16);
        int known = facts.size();
        news.answered("c1", "1001", at(17));
        news.ended("c1", EndedBy.CALLER, at(17));
        news.missed("c1", "1001", at(17));
        call("c1", "13800138000", 18);
        settle(18);
        assertThat(facts).hasSize(known);
        assertThat(status("eve")).isEqualTo(READY);
    }

    @Test
    void the_place_told_to_a_caller_never_gets_worse() {
        call("c1", "13800138000", 10);
        tick(11);
        news.arrived(arrival("vip", "13800138001", 12));
        news.known(
                "vip",
                CallerFacts.of(
                        new Caller(CallerClass.VIP, List.of(), Optional.empty(), Optional.empty())),
                at(12));
        tick(12);
        assertThat(board.call("vip").orElseThrow().position()).isEqualTo(1);
        assertThat(board.call("c1").orElseThrow().position()).isEqualTo(1);
    }

    @Test
    void a_caller_who_asks_for_a_callback_is_not_routed_any_more() {
        call("c1", "13800138000", 10);
        news.callbackRequested("c1", "", at(30));
        ready("eve", BUTTON, 31);
        assertThat(status("eve")).isEqualTo(READY);
        news.ended("c1", EndedBy.CALLER, at(33));
        settle(33);
        assertThat(result("c1")).isEqualTo(CallResult.CALLBACK_TAKEN);
    }

    @Test
    void a_call_the_switchboard_does_not_know_ends_after_a_while() {
        ready("eve", HANDSET, 0);
        call("c1", "13800138000", 10);
        news.vanished("c1", at(10));
        settle(10);
        assertThat(status("eve")).isEqualTo(READY);
        tick(15);
        assertThat(result("c1")).isEqualTo(CallResult.ABANDONED);
    }

    @Test
    void a_caller_who_met_a_busy_line_is_written_down() {
        news.refused(arrival("c1", "13800138000", 10));
        settle(10);
        assertThat(result("c1")).isEqualTo(CallResult.BUSY);
    }

    @Test
    void a_caller_who_met_a_busy_line_counts_for_the_queue_of_the_dialled_number() {
        var route = new QueueRoute("4008", null, null, null, null, null, "LAMPS", null);
        var lamps =
                new QueuePlan(
                        "LAMPS",
                        RoutingStrategy.LONGEST_IDLE,
                        false,
                        "lamps",
                        1,
                        List.of(),
                        0,
                        20,
                        80,
                        List.of());
        var always = new OpeningHours(List.of(), Set.of(), ZoneOffset.UTC);
        board.follow(FloorPlan.of(List.of(lamps), List.of(route), List.of(), always));
        news.refused(arrival("c1", "13800138000", 10));
        settle(10);
        assertThat(facts)
                .filteredOn(fact -> fact.kind() == Kind.ENDED)
                .flatExtracting(fact -> fact.detail(Detail.QUEUE).stream().toList())
                .containsExactly("LAMPS");
    }

    @Test
    void the_same_resync_twice_changes_nothing_more() {
        ready("eve", BUTTON, 0);
        for (int i = 0; i < 2; i++) {
            resync.lives(arrival("held", "13800138000", 5));
            resync.lives(arrival("talked", "13800138001", 6));
            resync.talks("talked", "1001", at(20));
            resync.retain(Set.of("held", "talked"), at(20));
            settle(20);
        }
        assertThat(status("eve")).isEqualTo(TALKING);
        assertThat(facts)
                .extracting(CallFact::kind)
                .containsExactly(Kind.ARRIVED, Kind.ARRIVED, Kind.ANSWERED);
    }

    @Test
    void after_a_resync_waiting_callers_are_routed_by_their_arrival() {
        resync.lives(arrival("late", "13800138000", 9));
        resync.lives(arrival("early", "13800138001", 5));
        news.admitted("late", at(20));
        news.admitted("early", at(20));
        ready("eve", BUTTON, 21);
        assertThat(desks.view("eve").orElseThrow().card().orElseThrow().callId())
                .isEqualTo("early");
    }

    @Test
    void a_caller_we_missed_altogether_gets_one_record() {
        resync.over(arrival("c1", "13800138000", 5), CallResult.ABANDONED, at(20));
        settle(20);
        assertThat(result("c1")).isEqualTo(CallResult.ABANDONED);
        assertThat(facts).extracting(CallFact::kind).containsExactly(Kind.ARRIVED, Kind.ENDED);
    }

    @Test
    void a_talk_that_ended_while_the_link_was_down_is_wrapped_up() {
        ready("eve", BUTTON, 0);
        call("c1", "13800138000", 10);
        news.answered("c1", "1001", at(12));
        resync.over(arrival("c1", "13800138000", 10), CallResult.ANSWERED, at(60));
        settle(60);
        assertThat(status("eve")).isEqualTo(WRAP_UP);
        assertThat(result("c1")).isEqualTo(CallResult.ANSWERED);
    }

    @Test
    void after_a_restart_of_the_switchboard_no_earlier_call_lives() {
        ready("eve", BUTTON, 0);
        call("c1", "13800138000", 10);
        call("c2", "13800138001", 20);
        resync.linkUp(at(20));
        resync.retain(Set.of(), at(20));
        settle(20);
        assertThat(result("c1")).isEqualTo(CallResult.ABANDONED);
        assertThat(watch.figures(at(20)).waiting()).isEqualTo(1);
        assertThat(status("eve")).isEqualTo(READY);
    }

    @Test
    void without_a_link_nothing_is_offered() {
        news.linkDown();
        ready("eve", BUTTON, 0);
        call("c1", "13800138000", 10);
        assertThat(status("eve")).isEqualTo(READY);
        resync.linkUp(at(20));
        news.seated("1001");
        settle(20);
        assertThat(status("eve")).isEqualTo(RINGING);
    }

    @Test
    void a_switchboard_that_does_not_listen_is_asked_again_a_second_later() {
        ready("eve", HANDSET, 0);
        call("c1", "13800138000", 10);
        news.notOffered("c1", at(10));
        settle(10);
        assertThat(status("eve")).isEqualTo(READY);
        tick(11);
        assertThat(status("eve")).isEqualTo(RINGING);
        assertThat(orders).hasSize(2);
    }

    @Test
    void a_leg_that_came_to_stand_after_its_agent_left_serves_the_next() {
        desks.enter(new Entry("eve", BUTTON), GET_READY, at(0));
        desks.leave("eve", at(1));
        news.seated("1001");
        desks.enter(new Entry("adam", BUTTON), GET_READY, at(5));
        call("c1", "13800138000", 6);
        assertThat(status("adam")).isEqualTo(RINGING);
    }
}
