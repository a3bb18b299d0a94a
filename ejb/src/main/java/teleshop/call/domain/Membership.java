package teleshop.call.domain;

/** What an agent does for a queue. */
public record Membership(String queue, Kind kind) {

    /** How. */
    public enum Kind {
        INBOUND,
        OUTBOUND,
        /** Another site, a partner, a supervisor: only when the queue overflows. */
        OVERFLOW
    }
}
