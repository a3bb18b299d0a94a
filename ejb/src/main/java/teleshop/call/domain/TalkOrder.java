package teleshop.call.domain;

/**
 * What an agent in a talk has the switchboard do.
 *
 * @param target an extension or a number outside; empty where nobody else is meant
 */
public record TalkOrder(Verb verb, String callId, String target) {

    /** What the switchboard can do with a talk. */
    public enum Verb {
        HOLD,
        RESUME,
        MUTE,
        UNMUTE,
        PAUSE_RECORDING,
        RESUME_RECORDING,
        TRANSFER,
        CONSULT,
        CONFERENCE,
        COMPLETE_TRANSFER,
        RETRIEVE
    }
}
