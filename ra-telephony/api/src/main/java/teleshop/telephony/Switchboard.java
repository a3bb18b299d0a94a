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

    /** Lets the caller of a conversation hear music; {@link PbxEvent.CallHeld} follows. */
    void hold(String callId);

    /** Ends {@link #hold}; {@link PbxEvent.CallResumed} follows. */
    void resume(String callId);

    /**
     * Whether the agent is heard by nobody; the recording does not hear the agent either. Ends by
     * itself when the call is held or over.
     */
    void mute(String callId, boolean muted);

    /**
     * Has the recording hold silence, as while a card number is read out; {@link
     * PbxEvent.RecordingPaused} or {@link PbxEvent.RecordingResumed} follows.
     */
    void pauseRecording(String callId, boolean paused);

    /**
     * Transfers the caller without asking, at once: the agent is out of the call. {@link
     * PbxEvent.Transferred} follows when the target answers, {@link PbxEvent.TransferFailed} if it
     * does not.
     *
     * @param target an extension, or else a number outside; it is an extension if the switchboard
     *     has a phone by that number
     */
    void transfer(String callId, String target);

    /**
     * Lets the caller hear music and connects the agent with a third: {@link PbxEvent.CallHeld},
     * then {@link PbxEvent.ConsultAnswered} or {@link PbxEvent.ConsultEnded} follows.
     *
     * @param target as for {@link #transfer}
     */
    void consult(String callId, String target);

    /**
     * Brings the caller into the consultation; {@link PbxEvent.ConferenceStarted} follows. Without
     * one it is as {@link #resume}.
     */
    void conference(String callId);

    /**
     * Leaves caller and the consulted to each other; {@link PbxEvent.Transferred} follows. Without
     * a consultation it is as {@link #resume}.
     */
    void completeTransfer(String callId);

    /**
     * Ends consultation or conference and goes back to the caller alone: {@link
     * PbxEvent.ConsultEnded} and {@link PbxEvent.CallResumed} follow.
     */
    void retrieve(String callId);

    /**
     * Lets a supervisor take part in a conversation: rings the phone, or uses the standing leg, of
     * the extension; {@link PbxEvent.SupervisionStarted} follows. A supervisor who does already
     * changes the manner, or the call, without a new ringing.
     */
    void supervise(String callId, String extension, Supervision how);

    /** Ends it; {@link PbxEvent.SupervisionEnded} follows, as it does when the call is over. */
    void stopSupervising(String extension);

    /**
     * Tells a waiting caller their place and how long it may take, within seconds; the place is
     * kept. A caller who is at a menu hears it when they wait again, one who rings or talks never.
     *
     * @param position 1 is next
     * @param expectedWait told in whole minutes
     */
    void announce(String callId, int position, Duration expectedWait);

    /** Moves a waiting caller to a menu; what they choose is told by {@link PbxEvent}s. */
    void send(String callId, Menu menu);

    /** Answers {@link PbxEvent.OrderAsked}; then the caller waits on, with their place. */
    void tellOrderStatus(String callId, OrderStatusPrompt status);

    /** From now on so many callers at a time; the next hears a busy tone but is known. */
    void capacity(int lines);

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
