package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static teleshop.call.domain.AgentAction.GET_READY;
import static teleshop.call.domain.AgentStatus.DIALLING;
import static teleshop.call.domain.AgentStatus.READY;
import static teleshop.call.domain.AgentStatus.RINGING;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import teleshop.call.domain.AgentVerbs.Entry;
import teleshop.call.domain.AgentVerbs.View;
import teleshop.call.domain.CallEvent.TierChanged;
import teleshop.call.domain.CallFact.Detail;
import teleshop.call.domain.CallFact.Kind;
import teleshop.call.domain.OpeningHours.Hours;
import teleshop.call.domain.VoiceOrder.Announce;
import teleshop.call.domain.VoiceOrder.Menu;
import teleshop.call.domain.VoiceOrder.Send;

/** Callers, callbacks and agents of two kinds on one board. */
class SharingTest {

    /** A Friday, 12 o'clock. */
    private static final Instant T = Instant.parse("2026-11-20T12:00:00Z");

    private static final FloorRules RULES =
            new FloorRules(
                    FloorRules.STANDARD.ringFor(),
                    FloorRules.STANDARD.shortAbandon(),
                    500,
                    FloorRules.STANDARD.announceEvery(),
                    FloorRules.STANDARD.longestWait(),
                    FloorRules.STANDARD.shortWrapUp(),
                    new BlendingRules(
                            50,
                            BlendingRules.STANDARD.spotLead(),
                            BlendingRules.STANDARD.releaseAfter(),
                            10_000));

    private final CallBoard board = new CallBoard(RULES);
    private final FloorVerbs verbs = FloorVerbs.of(board);
    private final List<CallEvent> events = new ArrayList<>();
    private final List<VoiceOrder> voices = new ArrayList<>();
    private final List<CallFact> facts = new ArrayList<>();
    private final List<PbxOrder> orders = new ArrayList<>();

    @BeforeEach
    void a_queue_is_planned() {
        verbs.resync().linkUp(T);
        follow(0, 1440);
    }

    private void follow(int openFrom, int openTo) {
        board.follow(plan(RoutingStrategy.LONGEST_IDLE, openFrom, openTo));
    }

    private static FloorPlan plan(RoutingStrategy strategy, int openFrom, int openTo) {
        var queue =
                new QueuePlan(
                        "SALES", strategy, false, "sales", 1, List.of(), 0, 20, 80, List.of());
        var agents =
                List.of(
                        agent("in1", Membership.Kind.INBOUND),
                        agent("in2", Membership.Kind.INBOUND),
                        agent("out", Membership.Kind.OUTBOUND));
        var opening =
                new OpeningHours(
                        List.of(new Hours("SALES", 5, openFrom, openTo)), Set.of(), ZoneOffset.UTC);
        return FloorPlan.of(List.of(queue), List.of(), agents, opening);
    }

    private static AgentPlan agent(String name, Membership.Kind kind) {
        return new AgentPlan(
                name, "", Map.of("sales", 5), Set.of(), 1, List.of(new Membership("SALES", kind)));
    }

    private static Instant at(int second) {
        return T.plusSeconds(second);
    }

    private void ready(String name, int second) {
        var seat = new Extension("10" + name.hashCode() % 90, ExtensionKind.NAILED_UP);
        verbs.desks().enter(new Entry(name, seat), GET_READY, at(second));
        verbs.news().seated(seat.number());
        settle(second);
    }

    private ReadyAgent seen(String name) {
        return board.agent(name).orElseThrow().asReady(board);
    }

    private void call(String id, int second) {
        verbs.news()
                .arrived(new Arrival(id, CallerNumber.of("13800138000"), "4008001", at(second)));
        verbs.news().known(id, CallerFacts.NONE, at(second));
        settle(second);
    }

    private void tick(int second) {
        verbs.watch().look(at(second), 1);
        settle(second);
    }

    private void settle(int second) {
        board.route(at(second));
        var errands = board.errands();
        events.addAll(errands.events());
        voices.addAll(errands.voices());
        facts.addAll(errands.entries().facts());
        orders.addAll(errands.orders());
    }

    private AgentStatus status(String agent) {
        return verbs.desks().view(agent).orElseThrow().status();
    }

    private static DueCallback entry(long id, CallbackCause cause, int second) {
        return DueCallback.plain(id, CallerClass.NORMAL, cause, at(second), 2805);
    }

    private void due(DueCallback entry, int second) {
        verbs.outbound().due(List.of(entry), at(second));
        settle(second);
    }

    @Test
    void routing_sees_an_agent_anew_only_after_something_of_it_has_changed() {
        follow(0, 1440);
        ready("in1", 0);
        var before = seen("in1");
        call("c1", 5);
        verbs.news().ended("c1", EndedBy.CALLER, at(7));
        assertThat(seen("in1").idleSince()).as("ready again").isEqualTo(at(7));
        var after = seen("in1");
        assertThat(after).isNotSameAs(before).isSameAs(seen("in1"));
        board.follow(FloorPlan.STANDARD);
        assertThat(seen("in1").skills()).as("the plan").isNotEqualTo(after.skills());
    }

    @Test
    void outbound_people_are_pulled_in_when_callers_wait_and_released_after_a_calm() {
        ready("out", 0);
        call("c1", 1);
        assertThat(status("out")).isEqualTo(READY);
        tick(2);
        assertThat(events).anyMatch(TierChanged.class::isInstance);
        assertThat(status("out")).isEqualTo(RINGING);
        verbs.news().ended("c1", EndedBy.CALLER, at(3));
        settle(3);
        due(entry(1, CallbackCause.ABANDON, 0), 4);
        assertThat(status("out")).isEqualTo(READY);
        ready("in1", 5);
        for (int second = 6; second < 2000 && board.overflow().pulls("SALES"); second += 10) {
            tick(second);
        }
        assertThat(board.overflow().pulls("SALES")).isFalse();
        assertThat(List.of(status("in1"), status("out"))).containsOnlyOnce(DIALLING);
    }

    @Test
    void a_tier_is_told_with_the_figures_that_made_it() {
        ready("in1", 0);
        IntStream.range(0, 5).forEach(i -> call("c" + i, 1));
        tick(2);
        var change =
                events.stream()
                        .filter(TierChanged.class::isInstance)
                        .map(TierChanged.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(change.before()).isZero();
        assertThat(change.after().level()).isEqualTo(4);
        assertThat(change.after().figures().waiting()).isEqualTo(4);
        assertThat(change.after().figures().agentsOnQueue()).isEqualTo(1);
    }

    @Test
    void half_of_those_who_answer_are_held_back_from_outbound_work() {
        ready("in1", 2);
        ready("in2", 3);
        due(entry(1, CallbackCause.ABANDON, 0), 4);
        due(entry(2, CallbackCause.ABANDON, 0), 4);
        assertThat(List.of(status("in1"), status("in2"))).containsOnlyOnce(DIALLING);
    }

    @Test
    void who_only_calls_out_is_held_back_for_nobody() {
        ready("out", 0);
        due(entry(1, CallbackCause.ABANDON, 0), 1);
        assertThat(status("out")).isEqualTo(DIALLING);
    }

    @Test
    void who_only_calls_out_does_not_while_callers_need_them() {
        ready("out", 0);
        call("c1", 1);
        tick(2);
        verbs.news().ended("c1", EndedBy.CALLER, at(3));
        settle(3);
        due(entry(1, CallbackCause.QUEUE_CALLBACK, 0), 4);
        assertThat(status("out")).isEqualTo(READY);
    }

    @Test
    void who_talked_to_the_caller_last_is_waited_for_and_another_after_20_seconds() {
        board.follow(plan(RoutingStrategy.LAST_AGENT, 0, 1440));
        ready("in1", 0);
        call("busy", 1);
        ready("in2", 2);
        callAgain("again", 3);
        call("other", 4);
        assertThat(onDesk("in2")).isEqualTo("other");
        verbs.news().ended("other", EndedBy.CALLER, at(5));
        settle(22);
        assertThat(status("in2")).isEqualTo(READY);
        settle(24);
        assertThat(onDesk("in2")).isEqualTo("again");
    }

    @Test
    void who_talked_to_the_caller_last_takes_them_as_soon_as_free() {
        board.follow(plan(RoutingStrategy.LAST_AGENT, 0, 1440));
        ready("in1", 0);
        call("busy", 1);
        ready("in2", 2);
        callAgain("again", 3);
        verbs.news().ended("busy", EndedBy.CALLER, at(5));
        settle(6);
        assertThat(onDesk("in1")).isEqualTo("again");
    }

    private void callAgain(String id, int second) {
        var ties = new CallerTies("in1", T.minusSeconds(600), "");
        var known =
                new CallerFacts(
                        CallerFacts.NONE.caller(),
                        ties,
                        CallerFacts.NONE.need(),
                        "",
                        Optional.empty());
        verbs.news()
                .arrived(new Arrival(id, CallerNumber.of("13800138001"), "4008001", at(second)));
        verbs.news().known(id, known, at(second));
        settle(second);
    }

    private List<AgentStatus> everybody() {
        return List.of(status("in1"), status("in2"), status("out"));
    }

    @Test
    void outbound_work_stops_before_a_spot() {
        board.expect(List.of(at(80)));
        ready("in1", 0);
        ready("in2", 0);
        ready("out", 0);
        due(entry(1, CallbackCause.ABANDON, 0), 1);
        assertThat(status("out")).isEqualTo(READY);
        board.expect(List.of(at(900)));
        settle(2);
        assertThat(everybody()).containsOnlyOnce(DIALLING);
    }

    @Test
    void outbound_work_rests_while_the_agents_were_too_busy_of_late() {
        board.follow(capped(5000));
        ready("in1", 0);
        ready("in2", 0);
        call("c1", 1);
        call("c2", 1);
        talk("in1", 2);
        talk("in2", 2);
        IntStream.rangeClosed(3, 60).forEach(this::tick);
        wrapUp("in1", 60);
        wrapUp("in2", 60);
        ready("out", 60);
        due(entry(1, CallbackCause.ABANDON, 0), 61);
        tick(70);
        assertThat(status("out")).isEqualTo(READY);
        IntStream.rangeClosed(71, 130).forEach(this::tick);
        assertThat(List.of(status("in1"), status("in2"), status("out"))).contains(DIALLING);
    }

    private static FloorRules capped(int occupancyCap) {
        return new FloorRules(
                RULES.ringFor(),
                RULES.shortAbandon(),
                RULES.maxLines(),
                RULES.announceEvery(),
                RULES.longestWait(),
                RULES.shortWrapUp(),
                new BlendingRules(
                        1,
                        RULES.blending().spotLead(),
                        RULES.blending().releaseAfter(),
                        occupancyCap));
    }

    private void talk(String agent, int second) {
        var callId = onDesk(agent);
        verbs.desks().take(agent, callId, at(second));
        verbs.news().answered(callId, seat(agent), at(second));
        settle(second);
    }

    private void wrapUp(String agent, int second) {
        var callId = onDesk(agent);
        verbs.news().ended(callId, EndedBy.CALLER, at(second));
        var served = new WrapUp(Disposition.INFO_ONLY, null);
        verbs.desks().finish(agent, callId, served, at(second));
        settle(second);
    }

    private String onDesk(String agent) {
        return verbs.desks().view(agent).flatMap(View::card).orElseThrow().callId();
    }

    @Test
    void an_idle_inbound_agent_calls_back_as_long_as_no_caller_waits() {
        ready("in1", 0);
        ready("in2", 0);
        tick(1);
        due(entry(1, CallbackCause.ABANDON, 0), 2);
        due(entry(2, CallbackCause.ABANDON, 0), 3);
        assertThat(List.of(status("in1"), status("in2"))).containsOnlyOnce(DIALLING);
    }

    @Test
    void lost_callers_wait_while_the_line_is_too_long_and_for_a_while_after() {
        call("c1", 0);
        tick(1);
        verbs.news().ended("c1", EndedBy.CALLER, at(2));
        ready("in1", 3);
        ready("in2", 3);
        due(entry(1, CallbackCause.ABANDON, 0), 4);
        assertThat(List.of(status("in1"), status("in2"))).doesNotContain(DIALLING);
        for (int second = 5; second < 240; second++) {
            tick(second);
        }
        assertThat(List.of(status("in1"), status("in2"))).containsOnlyOnce(DIALLING);
    }

    @Test
    void a_caller_at_night_is_sent_to_the_voice_and_comes_onto_the_list() {
        follow(0, 600);
        call("c1", 0);
        assertThat(voices).contains(new Send("c1", Menu.AFTER_HOURS));
        ready("in1", 1);
        assertThat(status("in1")).isEqualTo(READY);
        verbs.news().ended("c1", EndedBy.CALLER, at(60));
        settle(60);
        assertThat(result()).isEqualTo("AFTER_HOURS");
    }

    @Test
    void who_is_on_duty_at_night_is_given_callers() {
        follow(0, 600);
        ready("in1", 0);
        call("c1", 1);
        assertThat(status("in1")).isEqualTo(RINGING);
    }

    private String result() {
        return facts.stream()
                .filter(fact -> fact.kind() == Kind.ENDED)
                .findFirst()
                .flatMap(fact -> fact.detail(Detail.RESULT))
                .orElseThrow();
    }

    @Test
    void a_waiting_caller_hears_the_place_and_is_offered_a_callback_once() {
        call("c1", 0);
        tick(1);
        tick(61);
        assertThat(voices).containsOnlyOnce(new Send("c1", Menu.CALLBACK_OFFER));
        tick(121);
        assertThat(voices)
                .anyMatch(voice -> voice instanceof Announce told && told.position() == 1);
        tick(181);
        assertThat(voices).containsOnlyOnce(new Send("c1", Menu.CALLBACK_OFFER));
    }

    @Test
    void nobody_waits_longer_than_the_house_lets_them() {
        call("c1", 0);
        tick(839);
        assertThat(voices).doesNotContain(new Send("c1", Menu.BUSY));
        tick(840);
        assertThat(voices).contains(new Send("c1", Menu.BUSY));
        verbs.news().ended("c1", EndedBy.SWITCHBOARD, at(841));
        settle(841);
        assertThat(result()).isEqualTo("OVERFLOWED");
    }

    @Test
    void who_was_told_of_an_order_and_hangs_up_is_served() {
        call("c1", 0);
        verbs.voice().selfServed("c1", at(10));
        verbs.news().ended("c1", EndedBy.CALLER, at(20));
        settle(20);
        assertThat(result()).isEqualTo("SELF_SERVED");
    }

    @Test
    void who_waits_on_after_being_told_may_still_be_lost() {
        call("c1", 0);
        verbs.voice().selfServed("c1", at(10));
        verbs.news().ended("c1", EndedBy.CALLER, at(100));
        settle(100);
        assertThat(result()).isEqualTo("ABANDONED");
    }

    @Test
    void wrapping_up_is_cut_short_when_callers_wait_too_long() {
        ready("in1", 0);
        call("c1", 1);
        verbs.desks().take("in1", "c1", at(2));
        verbs.news().answered("c1", seat("in1"), at(2));
        verbs.news().ended("c1", EndedBy.CALLER, at(30));
        IntStream.range(2, 6).forEach(i -> call("c" + i, 30));
        tick(31);
        assertThat(status("in1")).isEqualTo(AgentStatus.WRAP_UP);
        tick(46);
        assertThat(status("in1")).isEqualTo(RINGING);
    }

    private String seat(String agent) {
        return verbs.desks().view(agent).orElseThrow().extension().number();
    }

    @Test
    void who_is_sent_home_in_a_talk_leaves_a_caller_we_owe_a_call() {
        ready("in1", 0);
        call("c1", 1);
        verbs.desks().take("in1", "c1", at(2));
        verbs.news().answered("c1", seat("in1"), at(2));
        verbs.leads().sendHome("in1", at(30));
        settle(30);
        assertThat(verbs.desks().view("in1")).isEmpty();
        assertThat(orders).contains(PbxOrder.hangUp("c1"));
        verbs.news().ended("c1", EndedBy.SWITCHBOARD, at(31));
        settle(31);
        var call = new Call("c1");
        facts.forEach(call::take);
        assertThat(call.lost().orElseThrow().cause()).isEqualTo(CallbackCause.DISCONNECT_IN_TALK);
    }

    @Test
    void who_is_forced_on_a_break_gives_the_offered_caller_back() {
        ready("in1", 0);
        call("c1", 1);
        verbs.leads().force("in1", false, PauseCode.BY_LEAD, at(2));
        settle(2);
        var view = verbs.desks().view("in1").orElseThrow();
        assertThat(view.status()).isEqualTo(AgentStatus.BREAK);
        assertThat(view.pauseCode()).contains(PauseCode.BY_LEAD);
        assertThat(board.call("c1").orElseThrow().status()).isEqualTo(CallStatus.WAITING);
    }

    @Test
    void a_promised_callback_is_not_before_a_caller_who_came_earlier() {
        call("early", 0);
        due(entry(1, CallbackCause.QUEUE_CALLBACK, 5), 6);
        tick(7);
        ready("out", 8);
        tick(9);
        assertThat(status("out")).isEqualTo(RINGING);
    }
}
