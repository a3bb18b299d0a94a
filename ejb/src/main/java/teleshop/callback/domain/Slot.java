package teleshop.callback.domain;

import java.time.Instant;

/** A stretch of time in which somebody may be called: {@code [from, to)}. */
public record Slot(Instant from, Instant to) {

    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    /** What both have; perhaps empty. */
    Slot within(Slot other) {
        return new Slot(
                from.isBefore(other.from) ? other.from : from,
                to.isAfter(other.to) ? other.to : to);
    }

    /** What is left of it at that time. */
    Slot from(Instant at) {
        return new Slot(from.isBefore(at) ? at : from, to);
    }
}
