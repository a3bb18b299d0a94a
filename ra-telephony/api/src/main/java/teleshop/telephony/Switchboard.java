package teleshop.telephony;

import java.time.Duration;

/**
 * A borrowed line to the switchboard; close it after use. Every verb returns when the switchboard
 * has taken the order, not when it is carried out: that is told by a {@link PbxEvent}.
 *
 * <p>Every string is checked before it leaves: {@link IllegalArgumentException} for a control
 * character or anything that is not an id, an extension or a number. {@link SwitchboardDown} if
 * there is no link or no answer in time, {@link OrderRefused} if the switchboard says no, as it
 * does to a call that has just gone. What is over already can be ended again without harm.
 */
public interface Switchboard extends AutoCloseable {

    /** Builds the nailed-up leg of an agent; {@link PbxEvent.AgentSeated} follows. */
    void seat(String extension);

    /** Takes the nailed-up leg down. */
    void unseat(String extension);

    /** Rings a desk phone for a held caller. */
    void ring(String callId, String extension, Duration ringFor);

    /** Connects a held caller with the nailed-up leg of an agent and starts the recording. */
    void bridge(String callId, String extension);

    void hangUp(String callId);

    /**
     * Dials a customer; {@link PbxEvent.DialEnded} follows, and {@link PbxEvent.CallArrived} if a
     * human answered.
     *
     * @param attemptId names the attempt and becomes the id of the call
     */
    void dial(String attemptId, String number, String callerId, Duration ringFor);

    /** Strikes the caller from the switchboard's journal: the call is in our books for good. */
    void acknowledge(String callId);

    /**
     * Lets a simulated caller dial in; only the embedded switchboard can.
     *
     * @return the id of the call
     * @throws UnsupportedOperationException if the switchboard is a real one
     */
    String simulateCaller(String callerNumber, String dialledNumber, Duration patience);

    /** How many times faster than the wall clock simulated people live. */
    void simulationRate(int rate);

    @Override
    void close();
}
