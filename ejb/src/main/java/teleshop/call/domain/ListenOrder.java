package teleshop.call.domain;

/**
 * A lead's phone is to be let into a talk, or out of it.
 *
 * @param callId empty to let it out
 */
public record ListenOrder(String callId, String extension, Way way) {

    /** How far into it. */
    public enum Way {
        /** Hear both, be heard by nobody. */
        LISTEN,
        /** Be heard by the agent only. */
        WHISPER,
        /** Be heard by both. */
        BARGE,
        /** Be out of it. */
        STOP
    }
}
