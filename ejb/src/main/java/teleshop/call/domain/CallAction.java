package teleshop.call.domain;

/** What happens to a living call. */
public enum CallAction {
    /** The caller is known, or we shall not wait longer to learn who it is. */
    ADMIT,
    OFFER,
    /** The agent pressed the answer button. */
    TAKE,
    CONNECT,
    /** Not answered: back to the old place. */
    RETURN,
    /** To the switchboard's own voice, which no agent relieves. */
    SEND,
    /** Out of a talk, and nobody else took the caller: back to the old place. */
    REQUEUE,
    /** The caller keyed in a callback, or is as good as gone. */
    LEAVE,
    END
}
