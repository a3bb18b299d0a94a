package teleshop.callback.domain;

/** What was at the other end when we dialled. */
public enum AttemptResult {
    HUMAN,
    MACHINE,
    BUSY,
    NO_ANSWER,
    INVALID,
    FAILED,
    /** A human for whom no agent was free in time. */
    DROPPED
}
