package teleshop.call.domain;

/** What became of a call; each has exactly one. */
public enum CallResult {
    ANSWERED,
    ABANDONED,
    SHORT_ABANDON,
    OVERFLOWED,
    CALLBACK_TAKEN,
    BUSY,
    AFTER_HOURS,
    SELF_SERVED
}
