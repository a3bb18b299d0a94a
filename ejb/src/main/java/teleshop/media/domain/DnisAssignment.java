package teleshop.media.domain;

import java.time.Instant;

/**
 * On which station a number is shown, {@code [from, to)}.
 *
 * @param to null for until further notice
 */
public record DnisAssignment(String number, String station, Instant from, Instant to) {

    /** Whether there is a moment that belongs to both. */
    public boolean overlaps(DnisAssignment other) {
        return number.equals(other.number)
                && !from.equals(other.from)
                && (to == null || other.from.isBefore(to))
                && (other.to == null || from.isBefore(other.to));
    }
}
