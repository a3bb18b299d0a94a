package teleshop.call.domain;

import java.time.Instant;
import java.util.Optional;

/** What a screen should know of the call floor. {@code agent} is the name they signed in by. */
public sealed interface CallEvent {

    /** A caller is new to the board; somebody should look up who it is. */
    record CallArrived(Arrival arrival) implements CallEvent {}

    /**
     * A call is put before the agent: the card pops up, before or with the ring.
     *
     * @param byHandset whether the phone on the desk answers, rather than the button
     */
    record CallOffered(String agent, CallCard card, boolean byHandset, Instant at)
            implements CallEvent {}

    /** Only now do we know who is calling. */
    record CardChanged(String agent, CallCard card) implements CallEvent {}

    /** The offered call is taken away: the caller is gone, or the agent did not answer. */
    record OfferWithdrawn(String agent, String callId, boolean missed, Instant at)
            implements CallEvent {}

    /**
     * Held, muted, recorded or with a third, otherwise than before.
     *
     * @param reason why a third or a transfer came to nothing; empty else
     */
    record TalkChanged(String agent, String callId, Talk talk, String reason, Instant at)
            implements CallEvent {}

    record CallAnswered(String agent, String callId, Instant at) implements CallEvent {}

    /** A talk is over. */
    record CallEnded(String agent, String callId, EndedBy by, Instant at) implements CallEvent {}

    record WrapUpStarted(String agent, String callId, Instant at) implements CallEvent {}

    /**
     * A due callback is the agent's now; they are ready for nothing else until it is settled.
     *
     * @param byHand whether they took it up themselves, and dial it
     */
    record CallbackAssigned(String agent, long entryId, boolean byHand, Instant at)
            implements CallEvent {}

    /** The agent has time for somebody who never called. */
    record ColdCallAssigned(String agent, Instant at) implements CallEvent {}

    /** Of two, the one with the later {@code since} holds. */
    record AgentStateChanged(
            String agent,
            AgentStatus status,
            Instant since,
            Optional<PauseCode> pauseCode,
            Optional<Direction> direction,
            String extension)
            implements CallEvent {}

    /** A queue overflows further, or less. */
    record TierChanged(String queue, int before, Tier after, Instant at) implements CallEvent {

        /** Whether lost callers have to wait from now on, or need no longer. */
        public boolean beginsOrEndsSurge() {
            return Tier.isSurge(before) != after.stopsCallbacks();
        }
    }

    /** Told at most once a second. */
    record BoardChanged(BoardFigures figures, Instant at) implements CallEvent {}
}
