package teleshop.telephony;

import java.time.Instant;
import java.util.List;

/**
 * What the switchboard reported, free of any vendor's words. {@code callId} names the call from its
 * arrival to its end; {@code at} is wall-clock time.
 */
public sealed interface PbxEvent {

    Instant at();

    /** What happened to one call. */
    sealed interface OfCall extends PbxEvent {

        String callId();
    }

    /** A caller is held and waits for an agent. {@code callerNumber} is empty if withheld. */
    record CallArrived(String callId, String callerNumber, String dialledNumber, Instant at)
            implements OfCall {}

    /** The desk phone of an agent rings for the call. */
    record AgentRinging(String callId, String extension, Instant at) implements OfCall {}

    /** Caller and agent hear each other. */
    record AgentAnswered(String callId, String extension, Instant at) implements OfCall {}

    /**
     * The agent's phone was not answered, or was gone while it kept the caller on hold; the caller
     * is held again and keeps the place.
     */
    record AgentMissed(String callId, String extension, Missed reason, Instant at)
            implements OfCall {}

    /** Why a phone was not answered. */
    enum Missed {
        NO_ANSWER,
        BUSY,
        UNREACHABLE
    }

    /** The call is over. {@code cause} is the Q.850 cause. */
    record CallEnded(String callId, EndedBy by, int cause, Instant at) implements OfCall {}

    /** Who put the receiver down. */
    enum EndedBy {
        CALLER,
        /** The agent, or whoever the call was transferred to. */
        AGENT,
        SWITCHBOARD
    }

    /** The caller keyed in a number to be called back; empty stands for the caller's own. */
    record CallbackRequested(String callId, String number, Instant at) implements OfCall {}

    /** All lines were taken: the caller heard a busy tone, but the number is known. */
    record CallRefused(String callId, String callerNumber, String dialledNumber, Instant at)
            implements OfCall {}

    record RecordingStarted(String callId, String recordingId, Instant at) implements OfCall {}

    /**
     * The caller hears music while the agent's leg waits. Tells also that the conversation is
     * interrupted for a {@link Switchboard#consult}.
     */
    record CallHeld(String callId, String extension, Instant at) implements OfCall {}

    /** The held caller and the agent hear each other again. */
    record CallResumed(String callId, String extension, Instant at) implements OfCall {}

    /** From now on the recording holds silence. */
    record RecordingPaused(String callId, Instant at) implements OfCall {}

    record RecordingResumed(String callId, Instant at) implements OfCall {}

    /** Whom the agent wanted to consult has answered; the two hear each other, the caller music. */
    record ConsultAnswered(String callId, String target, Instant at) implements OfCall {}

    /** The consultation is over, the caller is still on hold, unless the agent retrieved them. */
    record ConsultEnded(String callId, String target, ConsultEnd reason, Instant at)
            implements OfCall {}

    /** Why a consultation is over. */
    enum ConsultEnd {
        NO_ANSWER,
        BUSY,
        UNREACHABLE,
        /** The consulted put the receiver down. */
        HUNG_UP,
        /** The agent went back to the caller. */
        RETRIEVED
    }

    /** Caller, agent and the consulted hear each other. */
    record ConferenceStarted(String callId, String target, Instant at) implements OfCall {}

    /** The caller talks with the target now; the agent is out of the call. */
    record Transferred(String callId, String target, Instant at) implements OfCall {}

    /**
     * The target of a blind transfer did not answer: the caller is held again, with their place.
     */
    record TransferFailed(String callId, String target, Missed reason, Instant at)
            implements OfCall {}

    /** A supervisor takes part now, or in another manner than before. */
    record SupervisionStarted(String callId, String extension, Supervision how, Instant at)
            implements OfCall {}

    record SupervisionEnded(String callId, String extension, Instant at) implements OfCall {}

    /** A waiting caller has been told their place; the place itself is as before. */
    record PositionAnnounced(String callId, int position, Instant at) implements OfCall {}

    /** The caller pressed a key that means something. */
    record MenuChosen(String callId, MenuChoice choice, Instant at) implements OfCall {}

    /**
     * The caller keyed in an order and waits a few seconds for {@link Switchboard#tellOrderStatus}.
     */
    record OrderAsked(String callId, String digits, Instant at) implements OfCall {}

    /** The caller left a message, kept like a recording; {@link CallEnded} follows. */
    record VoicemailLeft(String callId, String recordingId, Instant at) implements OfCall {}

    /** The nailed-up leg of the agent stands; calls can be bridged to it. */
    record AgentSeated(String extension, Instant at) implements PbxEvent {}

    /** The nailed-up leg of the agent is gone. */
    record AgentUnseated(String extension, Instant at) implements PbxEvent {}

    /** How a number that {@link Switchboard#dial} tried came out. */
    record DialEnded(String attemptId, DialOutcome outcome, Instant at) implements PbxEvent {}

    /** What was at the other end of a dialled number. */
    enum DialOutcome {
        HUMAN,
        MACHINE,
        BUSY,
        NO_ANSWER,
        INVALID_NUMBER,
        FAILED
    }

    /**
     * The link to the switchboard stands (again). What happened while it was down is told here and
     * only here; {@link AgentSeated} follows for every nailed-up leg that stands. What happens in
     * the very moment may be told twice, here and by an event of its own.
     *
     * @param restarted whether the switchboard itself was restarted: no earlier call lives
     * @param standing the calls that live now
     * @param journal the callers written down by the switchboard and not acknowledged yet, in order
     *     of arrival, the standing ones among them
     */
    record LinkUp(
            boolean restarted,
            List<StandingCall> standing,
            List<JournalledCaller> journal,
            Instant at)
            implements PbxEvent {

        public LinkUp {
            standing = List.copyOf(standing);
            journal = List.copyOf(journal);
        }
    }

    /**
     * A call that lives. {@code extension} is empty while the caller waits; a caller whom an agent
     * keeps on hold counts as {@code TALKING}.
     */
    record StandingCall(String callId, Standing state, String extension) {}

    /** How far a living call has come. */
    enum Standing {
        /** A number we dial; its {@link DialEnded} is still to come. */
        DIALLING,
        HELD,
        RINGING,
        TALKING
    }

    /**
     * A caller as the switchboard's own journal has it.
     *
     * @param outcome how the call ended: {@code WAITING} while it lives
     */
    record JournalledCaller(
            String callId,
            String callerNumber,
            String dialledNumber,
            Instant arrivedAt,
            JournalOutcome outcome) {}

    /** What became of a caller, by the switchboard's own account. */
    enum JournalOutcome {
        WAITING,
        SERVED,
        ABANDONED,
        CALLBACK_TAKEN,
        REFUSED
    }

    record LinkDown(Instant at) implements PbxEvent {}
}
