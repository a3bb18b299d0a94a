package teleshop.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import teleshop.telephony.OrderRefused;
import teleshop.telephony.PbxEvent.AgentAnswered;
import teleshop.telephony.PbxEvent.AgentMissed;
import teleshop.telephony.PbxEvent.AgentSeated;
import teleshop.telephony.PbxEvent.AgentUnseated;
import teleshop.telephony.PbxEvent.CallArrived;
import teleshop.telephony.PbxEvent.CallEnded;
import teleshop.telephony.PbxEvent.CallHeld;
import teleshop.telephony.PbxEvent.CallResumed;
import teleshop.telephony.PbxEvent.ConferenceStarted;
import teleshop.telephony.PbxEvent.ConsultAnswered;
import teleshop.telephony.PbxEvent.ConsultEnd;
import teleshop.telephony.PbxEvent.ConsultEnded;
import teleshop.telephony.PbxEvent.EndedBy;
import teleshop.telephony.PbxEvent.Missed;
import teleshop.telephony.PbxEvent.PositionAnnounced;
import teleshop.telephony.PbxEvent.RecordingPaused;
import teleshop.telephony.PbxEvent.RecordingResumed;
import teleshop.telephony.PbxEvent.RecordingStarted;
import teleshop.telephony.PbxEvent.SupervisionEnded;
import teleshop.telephony.PbxEvent.SupervisionStarted;
import teleshop.telephony.PbxEvent.TransferFailed;
import teleshop.telephony.PbxEvent.Transferred;
import teleshop.telephony.Supervision;

/** What agent and supervisor can do with a conversation. */
abstract class ConversationContract extends ContractScene {

    private static final String OUTSIDE = "01710001";
    private static final String NO_SUCH_NUMBER = "01750001";

    @Test
    void a_caller_is_held_and_resumed_on_a_standing_leg(TestInfo test) {
        String call = talksAtSeat(1, "1010");
        line.hold(call);
        assertThat(shop.hears(CallHeld.class, 1).extension()).isEqualTo("1010");
        line.resume(call);
        assertThat(shop.hears(CallResumed.class, 1).extension()).isEqualTo("1010");
        line.hold(call);
        shop.hears(CallHeld.class, 2);
        line.resume(call);
        shop.hears(CallResumed.class, 2);
        hangsUp(call);
        line.unseat("1010");
        shop.hears(AgentUnseated.class);
        traced(test);
    }

    @Test
    void a_caller_is_held_and_resumed_at_a_desk_phone(TestInfo test) {
        String call = talksAtDesk(1, "1011");
        line.hold(call);
        shop.hears(CallHeld.class);
        line.resume(call);
        shop.hears(CallResumed.class);
        hangsUp(call);
        traced(test);
    }

    @Test
    void a_caller_who_hangs_up_on_hold_leaves_the_leg_free(TestInfo test) {
        String call = talksAtSeat(1, "1012");
        line.hold(call);
        shop.hears(CallHeld.class);
        hangsUp(call);
        String next = arrives(2);
        line.bridge(next, "1012");
        assertThat(shop.hears(AgentAnswered.class, 2).callId()).isEqualTo(next);
        shop.hears(RecordingStarted.class, 2);
        hangsUp(next);
        line.unseat("1012");
        shop.hears(AgentUnseated.class);
        traced(test);
    }

    @Test
    void an_agent_whose_phone_is_gone_gives_the_held_caller_back(TestInfo test) {
        String call = talksAtSeat(1, "1013");
        line.hold(call);
        shop.hears(CallHeld.class);
        line.unseat("1013");
        shop.hears(AgentUnseated.class);
        assertThat(shop.hears(AgentMissed.class).reason()).isEqualTo(Missed.UNREACHABLE);
        line.ring(call, "1014", RING);
        shop.hears(AgentAnswered.class, 2);
        shop.hears(RecordingStarted.class, 2);
        hangsUp(call);
        assertThat(shop.count(CallArrived.class)).isEqualTo(1);
        traced(test);
    }

    @Test
    void a_recording_is_paused_and_resumed(TestInfo test) {
        String call = talksAtDesk(1, "1015");
        line.pauseRecording(call, true);
        shop.hears(RecordingPaused.class);
        line.pauseRecording(call, false);
        shop.hears(RecordingResumed.class);
        hangsUp(call);
        assertThatThrownBy(() -> line.pauseRecording(call, true)).isInstanceOf(OrderRefused.class);
        traced(test);
    }

    @Test
    void an_agent_is_muted_and_heard_again_but_nobody_where_there_is_no_agent() {
        String waiting = arrives(1);
        assertThatThrownBy(() -> line.mute(waiting, true)).isInstanceOf(OrderRefused.class);
        hangsUp(waiting);
        String call = talksAtDesk(2, "1016");
        line.mute(call, true);
        line.mute(call, false);
        hangsUp(call);
        String seated = talksAtSeat(3, "1017");
        line.mute(seated, true);
        line.mute(seated, false);
        hangsUp(seated);
    }

    @Test
    void a_caller_is_transferred_to_a_colleague(TestInfo test) {
        String call = talksAtDesk(1, "1018");
        line.transfer(call, "1019");
        assertThat(shop.hears(Transferred.class).target()).isEqualTo("1019");
        assertThat(shop.hears(AgentAnswered.class, 2).extension()).isEqualTo("1019");
        assertThat(shop.hears(RecordingStarted.class, 2).recordingId()).isEqualTo(call + "-2");
        hangsUp(call);
        traced(test);
    }

    @Test
    void a_caller_is_transferred_to_a_standing_leg_and_the_first_is_free(TestInfo test) {
        line.seat("1021");
        shop.hears(AgentSeated.class);
        String call = talksAtSeat(1, "1020");
        line.transfer(call, "1021");
        assertThat(shop.hears(Transferred.class).target()).isEqualTo("1021");
        shop.hears(RecordingStarted.class, 2);
        String next = arrives(2);
        line.bridge(next, "1020");
        assertThat(shop.hears(AgentAnswered.class, 3).callId()).isEqualTo(next);
        shop.hears(RecordingStarted.class, 3);
        hangsUp(call);
        hangsUp(next);
        line.unseat("1020");
        shop.hears(AgentUnseated.class);
        line.unseat("1021");
        shop.hears(AgentUnseated.class, 2);
        traced(test);
    }

    @Test
    void a_caller_is_transferred_outside(TestInfo test) {
        String call = talksAtDesk(1, "1022");
        line.transfer(call, OUTSIDE);
        assertThat(shop.hears(Transferred.class).target()).isEqualTo(OUTSIDE);
        hangsUp(call);
        traced(test);
    }

    @Test
    void a_transfer_to_nowhere_does_not_lose_the_caller(TestInfo test) {
        String call = talksAtDesk(1, "1023");
        line.transfer(call, "1901");
        assertThat(shop.hears(TransferFailed.class, 1).reason()).isEqualTo(Missed.UNREACHABLE);
        line.transfer(call, NO_SUCH_NUMBER);
        assertThat(shop.hears(TransferFailed.class, 2).reason()).isEqualTo(Missed.UNREACHABLE);
        line.transfer(call, "1201");
        assertThat(shop.hears(TransferFailed.class, 3).reason()).isEqualTo(Missed.BUSY);
        line.transfer(call, "1101");
        assertThat(shop.hears(TransferFailed.class, 4).reason()).isEqualTo(Missed.NO_ANSWER);
        line.ring(call, "1024", RING);
        shop.hears(RecordingStarted.class, e -> e.recordingId().startsWith(call));
        shop.hears(AgentAnswered.class, 2);
        hangsUp(call);
        assertThat(shop.count(CallArrived.class)).isEqualTo(1);
        traced(test);
    }

    @Test
    void an_agent_asks_a_colleague_and_goes_back_to_the_caller(TestInfo test) {
        String call = talksAtDesk(1, "1025");
        line.consult(call, "1026");
        shop.hears(CallHeld.class);
        assertThat(shop.hears(ConsultAnswered.class).target()).isEqualTo("1026");
        line.retrieve(call);
        assertThat(shop.hears(ConsultEnded.class).reason()).isEqualTo(ConsultEnd.RETRIEVED);
        assertThat(shop.hears(CallResumed.class).extension()).isEqualTo("1025");
        hangsUp(call);
        traced(test);
    }

    @Test
    void an_agent_asks_somebody_outside_and_leaves_the_caller_to_them(TestInfo test) {
        String call = talksAtSeat(1, "1027");
        line.consult(call, OUTSIDE);
        assertThat(shop.hears(ConsultAnswered.class).target()).isEqualTo(OUTSIDE);
        line.completeTransfer(call);
        assertThat(shop.hears(Transferred.class).target()).isEqualTo(OUTSIDE);
        String next = arrives(2);
        line.bridge(next, "1027");
        assertThat(shop.hears(AgentAnswered.class, 2).callId()).isEqualTo(next);
        shop.hears(RecordingStarted.class, 2);
        hangsUp(call);
        hangsUp(next);
        line.unseat("1027");
        shop.hears(AgentUnseated.class);
        traced(test);
    }

    @Test
    void an_agent_asks_a_colleague_who_takes_the_caller_over(TestInfo test) {
        String call = talksAtDesk(1, "1028");
        line.consult(call, "1029");
        shop.hears(ConsultAnswered.class);
        line.completeTransfer(call);
        assertThat(shop.hears(Transferred.class).target()).isEqualTo("1029");
        assertThat(shop.hears(AgentAnswered.class, 2).extension()).isEqualTo("1029");
        shop.hears(RecordingStarted.class, 2);
        line.hold(call);
        assertThat(shop.hears(CallHeld.class, 2).extension()).isEqualTo("1029");
        line.resume(call);
        shop.hears(CallResumed.class);
        hangsUp(call);
        traced(test);
    }

    @Test
    void whom_an_agent_asks_may_not_be_there_or_hang_up(TestInfo test) {
        String call = talksAtDesk(1, "1030");
        consultComesTo(call, "1201", ConsultEnd.BUSY);
        consultComesTo(call, "1901", ConsultEnd.UNREACHABLE);
        consultComesTo(call, "1101", ConsultEnd.NO_ANSWER);
        consultComesTo(call, "1301", ConsultEnd.HUNG_UP);
        line.retrieve(call);
        shop.hears(CallResumed.class);
        hangsUp(call);
        traced(test);
    }

    private void consultComesTo(String call, String target, ConsultEnd reason) {
        line.consult(call, target);
        var ended = shop.hears(ConsultEnded.class, e -> e.target().equals(target));
        assertThat(ended.reason()).isEqualTo(reason);
    }

    @Test
    void three_talk_and_two_go_on(TestInfo test) {
        String call = talksAtSeat(1, "1031");
        line.consult(call, "1032");
        shop.hears(ConsultAnswered.class);
        line.conference(call);
        assertThat(shop.hears(ConferenceStarted.class).target()).isEqualTo("1032");
        line.retrieve(call);
        assertThat(shop.hears(ConsultEnded.class).reason()).isEqualTo(ConsultEnd.RETRIEVED);
        shop.hears(CallResumed.class);
        hangsUp(call);
        line.unseat("1031");
        shop.hears(AgentUnseated.class);
        traced(test);
    }

    @Test
    void an_agent_leaves_a_conference_to_the_two_others(TestInfo test) {
        String call = talksAtDesk(1, "1033");
        line.consult(call, OUTSIDE);
        shop.hears(ConsultAnswered.class);
        line.conference(call);
        shop.hears(ConferenceStarted.class);
        line.completeTransfer(call);
        shop.hears(Transferred.class);
        hangsUp(call);
        traced(test);
    }

    @Test
    void a_caller_who_hangs_up_meanwhile_ends_the_consultation(TestInfo test) {
        line.seat("1034");
        shop.hears(AgentSeated.class);
        world.call(CALLER, Duration.ofSeconds(6));
        String call = shop.hears(CallArrived.class).callId();
        line.bridge(call, "1034");
        shop.hears(RecordingStarted.class);
        line.consult(call, "1035");
        shop.hears(ConsultAnswered.class);
        assertThat(shop.hears(CallEnded.class).by()).isEqualTo(EndedBy.CALLER);
        String next = arrives(2);
        line.bridge(next, "1034");
        assertThat(shop.hears(AgentAnswered.class, 2).callId()).isEqualTo(next);
        shop.hears(RecordingStarted.class, 2);
        hangsUp(next);
        line.unseat("1034");
        shop.hears(AgentUnseated.class);
        traced(test);
    }

    @Test
    void what_makes_no_sense_to_a_waiting_caller_leaves_them_waiting(TestInfo test) {
        String call = arrives(1);
        List<Consumer<String>> deeds =
                List.of(
                        line::hold,
                        line::resume,
                        line::conference,
                        line::completeTransfer,
                        line::retrieve,
                        c -> line.consult(c, "1036"));
        for (int i = 0; i < deeds.size(); i++) {
            deeds.get(i).accept(call);
            line.announce(call, 1 + i, Duration.ZERO);
            assertThat(shop.hears(PositionAnnounced.class, 1 + i).callId()).isEqualTo(call);
        }
        line.ring(call, "1036", RING);
        shop.hears(RecordingStarted.class);
        hangsUp(call);
        assertThatThrownBy(() -> line.hold(call)).isInstanceOf(OrderRefused.class);
        assertThatThrownBy(() -> line.transfer(call, "1036")).isInstanceOf(OrderRefused.class);
        traced(test);
    }

    @Test
    void a_supervisor_listens_whispers_and_goes(TestInfo test) {
        String call = talksAtDesk(1, "1037");
        line.supervise(call, "1038", Supervision.LISTEN);
        assertThat(shop.hears(SupervisionStarted.class, 1).how()).isEqualTo(Supervision.LISTEN);
        line.supervise(call, "1038", Supervision.WHISPER);
        assertThat(shop.hears(SupervisionStarted.class, 2).how()).isEqualTo(Supervision.WHISPER);
        line.stopSupervising("1038");
        assertThat(shop.hears(SupervisionEnded.class).extension()).isEqualTo("1038");
        line.stopSupervising("1038");
        hangsUp(call);
        traced(test);
    }

    @Test
    void a_supervisor_barges_in_until_the_call_is_over(TestInfo test) {
        String call = talksAtSeat(1, "1039");
        line.supervise(call, "1040", Supervision.BARGE);
        shop.hears(SupervisionStarted.class);
        line.hangUp(call);
        shop.hears(SupervisionEnded.class);
        ends(call);
        line.unseat("1039");
        shop.hears(AgentUnseated.class);
        traced(test);
    }

    @Test
    void a_supervisor_goes_from_call_to_call(TestInfo test) {
        String first = talksAtDesk(1, "1041");
        String second = talksAtDesk(2, "1042");
        line.supervise(first, "1043", Supervision.LISTEN);
        shop.hears(SupervisionStarted.class, 1);
        line.supervise(second, "1043", Supervision.LISTEN);
        assertThat(shop.hears(SupervisionStarted.class, 2).callId()).isEqualTo(second);
        assertThat(shop.hears(SupervisionEnded.class).callId()).isEqualTo(first);
        hangsUp(first);
        hangsUp(second);
        shop.hears(SupervisionEnded.class, 2);
        traced(test);
    }

    @Test
    void a_supervisor_whose_phone_is_not_there_takes_no_part() {
        String call = talksAtDesk(1, "1044");
        line.supervise(call, "1901", Supervision.LISTEN);
        assertThat(shop.hears(SupervisionEnded.class).extension()).isEqualTo("1901");
        hangsUp(call);
    }
}
