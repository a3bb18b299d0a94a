package teleshop.telephony;

import java.time.Instant;
import java.util.List;

/**
 * What the switchboard reported, free of any vendor's words. {@code callId} names the call from its
 * arrival to its end; {@code at} is wall-clock time.
 */
public sealed interface PbxEvent {

    Instant at();

    /** A caller is held and waits for an agent. {@code callerNumber} is empty if withheld. */
    record CallArrived(String callId, String callerNumber, String dialledNumber, Instant at)
            implements PbxEvent {}

    /** The desk phone of an agent rings for the call. */
    record AgentRinging(String callId, String extension, Instant at) implements PbxEvent {}

    /** Caller and agent hear each other. */
    record AgentAnswered(String callId, String extension, Instant at) implements PbxEvent {}

    /** The agent's phone was not answered; the caller is held again and keeps the place. */
    record AgentMissed(String callId, String extension, Missed reason, Instant at)
            implements PbxEvent {}

    /** Why a phone was not answered. */
    enum Missed {
        NO_ANSWER,
        BUSY,
        UNREACHABLE
    }

    /** The call is over. {@code cause} is the Q.850 cause. */
    record CallEnded(String callId, EndedBy by, int cause, Instant at) implements PbxEvent {}

    /** Who put the receiver down. */
    enum EndedBy {
        CALLER,
        AGENT,
        SWITCHBOARD
    }

    /** The caller keyed in a number to be called back; empty stands for the caller's own. */
    record CallbackRequested(String callId, String number, Instant at) implements PbxEvent {}

    /** All lines were taken: the caller heard a busy tone, but the number is known. */
    record CallRefused(String callId, String callerNumber, String dialledNumber, Instant at)
            implements PbxEvent {}

    record RecordingStarted(String callId, String recordingId, Instant at) implements PbxEvent {}

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

    /** A call that lives. {@code extension} is empty while the caller is held. */
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
