package teleshop.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.asteriskjava.manager.action.DbDelAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import teleshop.switchboard.Cable;
import teleshop.telephony.OrderRefused;
import teleshop.telephony.PbxEvent.AgentAnswered;
import teleshop.telephony.PbxEvent.AgentMissed;
import teleshop.telephony.PbxEvent.AgentRinging;
import teleshop.telephony.PbxEvent.AgentSeated;
import teleshop.telephony.PbxEvent.AgentUnseated;
import teleshop.telephony.PbxEvent.CallArrived;
import teleshop.telephony.PbxEvent.CallEnded;
import teleshop.telephony.PbxEvent.CallRefused;
import teleshop.telephony.PbxEvent.CallbackRequested;
import teleshop.telephony.PbxEvent.DialEnded;
import teleshop.telephony.PbxEvent.DialOutcome;
import teleshop.telephony.PbxEvent.EndedBy;
import teleshop.telephony.PbxEvent.JournalOutcome;
import teleshop.telephony.PbxEvent.JournalledCaller;
import teleshop.telephony.PbxEvent.LinkDown;
import teleshop.telephony.PbxEvent.LinkUp;
import teleshop.telephony.PbxEvent.Missed;
import teleshop.telephony.PbxEvent.RecordingStarted;
import teleshop.telephony.PbxEvent.Standing;
import teleshop.telephony.PbxEvent.StandingCall;
import teleshop.telephony.SwitchboardDown;

/** What the adapter and any switchboard behind it must do for the shop. */
abstract class SwitchboardContract extends ContractScene {

    @Test
    void a_caller_is_held_and_may_lose_patience(TestInfo test) {
        world.call(CALLER, Duration.ofSeconds(2));
        var arrived = shop.hears(CallArrived.class);
        assertThat(arrived.callerNumber()).isEqualTo(CALLER);
        assertThat(arrived.dialledNumber()).isEqualTo("4008001001");
        assertThat(shop.hears(CallEnded.class).by()).isEqualTo(EndedBy.CALLER);
        traced(test);
    }

    @Test
    void a_withheld_number_is_empty(TestInfo test) {
        world.call("anonymous", Duration.ofSeconds(2));
        assertThat(shop.hears(CallArrived.class).callerNumber()).isEmpty();
        shop.hears(CallEnded.class);
        traced(test);
    }

    @Test
    void a_malformed_number_keeps_its_digits_only(TestInfo test) {
        world.call("+86-138(0013)8000*7", Duration.ofSeconds(2));
        assertThat(shop.hears(CallArrived.class).callerNumber()).isEqualTo("+86138001380007");
        shop.hears(CallEnded.class);
        traced(test);
    }

    @Test
    void a_desk_phone_rings_is_answered_and_the_caller_hangs_up(TestInfo test) {
        world.call(CALLER, Duration.ofSeconds(4));
        String call = shop.hears(CallArrived.class).callId();
        line.ring(call, "1002", RING);
        assertThat(shop.hears(AgentRinging.class).extension()).isEqualTo("1002");
        assertThat(shop.hears(AgentAnswered.class).extension()).isEqualTo("1002");
        assertThat(shop.hears(RecordingStarted.class).recordingId()).isEqualTo(call + "-1");
        assertThat(shop.hears(CallEnded.class).by()).isEqualTo(EndedBy.CALLER);
        traced(test);
    }

    @Test
    void an_agent_at_a_desk_hangs_up(TestInfo test) {
        line.ring(arrives(1), "1301", RING);
        assertThat(shop.hears(CallEnded.class).by()).isEqualTo(EndedBy.AGENT);
        traced(test);
    }

    @Test
    void a_phone_nobody_answers_gives_the_caller_back_on_hold(TestInfo test) {
        String call = arrives(1);
        line.ring(call, "1101", Duration.ofSeconds(1));
        assertThat(shop.hears(AgentMissed.class, 1).reason()).isEqualTo(Missed.NO_ANSWER);
        line.ring(call, "1201", RING);
        assertThat(shop.hears(AgentMissed.class, 2).reason()).isEqualTo(Missed.BUSY);
        line.ring(call, "1901", RING);
        assertThat(shop.hears(AgentMissed.class, 3).reason()).isEqualTo(Missed.UNREACHABLE);
        line.ring(call, "1002", RING);
        shop.hears(AgentAnswered.class);
        shop.hears(RecordingStarted.class);
        line.hangUp(call);
        ends(call);
        assertThat(shop.count(CallArrived.class)).isEqualTo(1);
        traced(test);
    }

    @Test
    void a_call_is_taken_from_a_ringing_phone_to_another(TestInfo test) {
        String call = arrives(1);
        line.ring(call, "1101", RING);
        shop.hears(AgentRinging.class);
        line.ring(call, "1002", RING);
        shop.hears(AgentAnswered.class);
        shop.hears(RecordingStarted.class);
        line.hangUp(call);
        ends(call);
        traced(test);
    }

    @Test
    void we_hang_up_once_and_again_without_harm(TestInfo test) {
        String call = arrives(1);
        line.hangUp(call);
        assertThat(shop.hears(CallEnded.class).by()).isEqualTo(EndedBy.SWITCHBOARD);
        line.hangUp(call);
        assertThatThrownBy(() -> line.ring(call, "1002", RING)).isInstanceOf(OrderRefused.class);
        assertThatThrownBy(() -> line.bridge(call, "1002")).isInstanceOf(OrderRefused.class);
        traced(test);
    }

    @Test
    void a_nailed_up_leg_takes_call_after_call(TestInfo test) {
        line.seat("1003");
        assertThat(shop.hears(AgentSeated.class).extension()).isEqualTo("1003");
        world.call(CALLER, Duration.ofSeconds(3));
        String first = shop.hears(CallArrived.class, 1).callId();
        line.bridge(first, "1003");
        assertThat(shop.hears(AgentAnswered.class, 1).extension()).isEqualTo("1003");
        shop.hears(RecordingStarted.class, 1);
        assertThat(shop.hears(CallEnded.class, 1).by()).isEqualTo(EndedBy.CALLER);
        String second = arrives(2);
        line.bridge(second, "1003");
        shop.hears(RecordingStarted.class, 2);
        line.hangUp(second);
        assertThat(shop.hears(CallEnded.class, 2).by()).isEqualTo(EndedBy.SWITCHBOARD);
        line.unseat("1003");
        shop.hears(AgentUnseated.class);
        line.unseat("1003");
        traced(test);
    }

    @Test
    void a_leg_taken_down_in_a_call_ends_it(TestInfo test) {
        line.seat("1004");
        shop.hears(AgentSeated.class);
        String call = arrives(1);
        line.bridge(call, "1004");
        shop.hears(RecordingStarted.class);
        line.unseat("1004");
        assertThat(shop.hears(CallEnded.class).by()).isEqualTo(EndedBy.AGENT);
        shop.hears(AgentUnseated.class);
        traced(test);
    }

    @Test
    void a_leg_that_does_not_stand_or_is_taken_gives_the_caller_back(TestInfo test) {
        String first = arrives(1);
        line.bridge(first, "1005");
        assertThat(shop.hears(AgentMissed.class, 1).reason()).isEqualTo(Missed.UNREACHABLE);
        line.seat("1005");
        shop.hears(AgentSeated.class);
        line.bridge(first, "1005");
        shop.hears(RecordingStarted.class);
        String second = arrives(2);
        line.bridge(second, "1005");
        assertThat(shop.hears(AgentMissed.class, 2).reason()).isEqualTo(Missed.BUSY);
        line.hangUp(second);
        ends(second);
        line.hangUp(first);
        ends(first);
        line.unseat("1005");
        shop.hears(AgentUnseated.class);
        traced(test);
    }

    @Test
    void seating_twice_is_told_twice_and_a_phone_that_is_not_there_is_told(TestInfo test) {
        line.seat("1006");
        shop.hears(AgentSeated.class, 1);
        line.seat("1006");
        shop.hears(AgentSeated.class, 2);
        line.seat("1901");
        assertThat(shop.hears(AgentUnseated.class).extension()).isEqualTo("1901");
        line.unseat("1006");
        shop.hears(AgentUnseated.class, 2);
        traced(test);
    }

    @Test
    void a_dialled_number_comes_out_as_it_is(TestInfo test) {
        assertThat(dial("a-busy", "01730001")).isEqualTo(DialOutcome.BUSY);
        assertThat(dial("a-unknown", "01750001")).isEqualTo(DialOutcome.INVALID_NUMBER);
        assertThat(dial("a-away", "01740001")).isEqualTo(DialOutcome.NO_ANSWER);
        assertThat(dial("a-machine", "01720001")).isEqualTo(DialOutcome.MACHINE);
        assertThat(dial("a-human", "01710001")).isEqualTo(DialOutcome.HUMAN);
        var arrived = shop.hears(CallArrived.class);
        assertThat(arrived.callId()).isEqualTo("a-human");
        assertThat(arrived.callerNumber()).isEqualTo("01710001");
        line.ring("a-human", "1002", RING);
        shop.hears(RecordingStarted.class);
        line.hangUp("a-human");
        ends("a-human");
        traced(test);
    }

    private DialOutcome dial(String attempt, String number) {
        line.dial(attempt, number, "4008001001", Duration.ofSeconds(2));
        return shop.hears(DialEnded.class, e -> e.attemptId().equals(attempt)).outcome();
    }

    @Test
    void a_caller_leaves_a_number_by_key(TestInfo test) {
        world.call(CALLER, "4008001001", LONG, "102512345678#");
        assertThat(shop.hears(CallbackRequested.class).number()).isEqualTo("02512345678");
        shop.hears(CallEnded.class);
        traced(test);
        assertThat(journal())
                .extracting(JournalledCaller::outcome)
                .containsExactly(JournalOutcome.CALLBACK_TAKEN);
    }

    @Test
    void a_caller_held_too_long_is_called_back(TestInfo test) {
        shop.close();
        world.holdFor(Duration.ofSeconds(1));
        shop = new Shop(cable.port()).opens();
        reopen();
        arrives(1);
        assertThat(shop.hears(CallbackRequested.class).number()).isEmpty();
        shop.hears(CallEnded.class);
        traced(test);
    }

    @Test
    void a_caller_too_many_hears_a_busy_tone_but_is_known(TestInfo test) {
        shop.close();
        world.admit(1);
        shop = new Shop(cable.port()).opens();
        reopen();
        String first = arrives(1);
        world.call("13900139000", LONG);
        var refused = shop.hears(CallRefused.class);
        assertThat(refused.callerNumber()).isEqualTo("13900139000");
        assertThat(refused.dialledNumber()).isEqualTo("4008001001");
        line.hangUp(first);
        ends(first);
        traced(test);
        assertThat(journal())
                .extracting(JournalledCaller::outcome)
                .containsExactlyInAnyOrder(JournalOutcome.ABANDONED, JournalOutcome.REFUSED);
    }

    @Test
    void the_journal_keeps_a_caller_until_acknowledged() {
        String served = arrives(1);
        line.ring(served, "1002", RING);
        shop.hears(AgentAnswered.class);
        line.hangUp(served);
        ends(served);
        String lost = arrives(2);
        line.hangUp(lost);
        ends(lost);
        String here = arrives(3);
        assertThat(journal())
                .extracting(JournalledCaller::callId, JournalledCaller::outcome)
                .containsExactly(
                        tuple(served, JournalOutcome.SERVED),
                        tuple(lost, JournalOutcome.ABANDONED),
                        tuple(here, JournalOutcome.WAITING));
        line.acknowledge(served);
        line.acknowledge(lost);
        line.acknowledge(lost);
        line.acknowledge(here);
        assertThat(journal()).isEmpty();
        line.hangUp(here);
        ends(here);
        assertThat(journal()).isEmpty();
    }

    @Test
    void a_cut_link_loses_no_caller() {
        line.seat("1007");
        shop.hears(AgentSeated.class);
        String held = arrives(1);
        String talking = arrives(2);
        line.bridge(talking, "1007");
        shop.hears(AgentAnswered.class);
        cable.fail(Cable.Fault.FIN);
        shop.hears(LinkDown.class);
        world.call("13900139000", Duration.ofSeconds(1));
        world.call("13700137000", LONG);
        await().atMost(Duration.ofSeconds(10))
                .until(
                        () ->
                                journal().stream()
                                        .map(JournalledCaller::outcome)
                                        .toList()
                                        .contains(JournalOutcome.ABANDONED));
        cable.mend();
        LinkUp up = shop.hears(LinkUp.class, 2);
        assertThat(up.restarted()).isFalse();
        assertThat(up.standing())
                .contains(
                        new StandingCall(held, Standing.HELD, ""),
                        new StandingCall(talking, Standing.TALKING, "1007"))
                .hasSize(3);
        assertThat(up.journal())
                .extracting(JournalledCaller::callerNumber)
                .containsExactlyInAnyOrder(CALLER, CALLER, "13900139000", "13700137000");
        shop.hears(AgentSeated.class, 2);
        assertThat(shop.count(CallArrived.class)).isEqualTo(2);
    }

    @Test
    void who_comes_while_we_are_away_stands_in_the_static_queue_until_we_take_over() {
        shopGoesAway();
        world.call(CALLER, LONG);
        await().atMost(Duration.ofSeconds(10)).until(() -> journal().size() == 1);
        shop = new Shop(cable.port()).opens();
        line.close();
        line = shop.line();
        StandingCall call = shop.hears(LinkUp.class).standing().get(0);
        assertThat(call.state()).isEqualTo(Standing.HELD);
        line.ring(call.callId(), "1002", RING);
        assertThat(shop.hears(AgentAnswered.class).extension()).isEqualTo("1002");
    }

    void shopGoesAway() {
        shop.close();
        tap.send(new DbDelAction(Wire.HEARTBEAT, Wire.APPLICATION));
    }

    @Test
    void a_silent_link_is_noticed_and_renewed() {
        cable.fail(Cable.Fault.SILENCE);
        shop.hears(LinkDown.class);
        cable.mend();
        assertThat(shop.hears(LinkUp.class, 2).restarted()).isFalse();
    }

    @Test
    void a_restarted_switchboard_has_no_call_but_its_journal() {
        String gone = arrives(1);
        await().pollDelay(Duration.ofMillis(1500)).until(() -> true);
        world.restart();
        LinkUp up = shop.hears(LinkUp.class, 2);
        assertThat(up.restarted()).isTrue();
        assertThat(up.standing()).isEmpty();
        assertThat(up.journal()).extracting(JournalledCaller::callId).containsExactly(gone);
        line.close();
        line = shop.line();
        assertThatThrownBy(() -> line.ring(gone, "1002", RING)).isInstanceOf(OrderRefused.class);
        String next = arrives(2);
        line.hangUp(next);
        ends(next);
    }

    @Test
    void a_broken_line_is_reported_to_the_pool_and_replaced() {
        cable.fail(Cable.Fault.SILENCE);
        assertThatThrownBy(() -> line.hangUp("nobody")).isInstanceOf(SwitchboardDown.class);
        assertThat(shop.server.brokenLines).hasValue(1);
        cable.mend();
        line = shop.line();
        line.hangUp("nobody");
    }

    @Test
    void the_link_comes_up_by_itself_when_the_switchboard_was_away_at_first() {
        cable.fail(Cable.Fault.FIN);
        try (var early = new Shop(cable.port()).listens()) {
            await().pollDelay(Duration.ofMillis(700)).until(() -> true);
            assertThat(early.heard).isEmpty();
            cable.mend();
            early.hears(LinkUp.class);
        }
    }
}
