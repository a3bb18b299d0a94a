package teleshop.telephony;

/** How a supervisor takes part in a call. */
public enum Supervision {
    /** Hears both, is heard by none. */
    LISTEN,
    /** Is heard by the agent only. */
    WHISPER,
    /** Is heard by agent and caller. */
    BARGE
}
