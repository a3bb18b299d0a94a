package teleshop.call.domain;

/** Why somebody is owed a call; on a merge the weightier cause stays. Lightest first. */
public enum CallbackCause {
    SHORT_ABANDON,
    CHAT_LOST,
    UNPAID,
    AFTER_HOURS,
    TIMEOUT,
    BUSY,
    ABANDON,
    DISCONNECT_IN_TALK,
    AGENT_SCHEDULED,
    QUEUE_CALLBACK;

    /** ABANDON, BUSY and TIMEOUT weigh the same, and so do UNPAID and CHAT_LOST. */
    private int weight() {
        return switch (this) {
            case TIMEOUT, BUSY -> ABANDON.ordinal();
            case CHAT_LOST -> UNPAID.ordinal();
            default -> ordinal();
        };
    }

    public CallbackCause orWeightier(CallbackCause other) {
        return other.weight() > weight() ? other : this;
    }
}
