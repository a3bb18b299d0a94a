package teleshop.order.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import teleshop.order.domain.Judgement.Stop;

/**
 * One reason for which an order stands still until somebody with the right to it lets go.
 *
 * @param placedBy the rule or the person
 * @param releasedBy none while it is open
 */
@Embeddable
public record Hold(
        @Enumerated(EnumType.STRING) HoldType type,
        String reason,
        String placedBy,
        Instant placedAt,
        String releasedBy,
        Instant releasedAt,
        String releaseReason) {

    static Hold placed(HoldType type, String reason, String by, Instant at) {
        return new Hold(type, reason, by, at, null, null, null);
    }

    public boolean isOpen() {
        return releasedBy == null;
    }

    /** Whether it stays open, or closed, after the rules looked again. */
    boolean survives(Judgement judgement) {
        return !isOpen()
                || !placedBy.matches("R\\d\\d")
                || judgement.stops().stream().anyMatch(this::answers);
    }

    /** Whether it stands for that stop already, open or let go by a person. */
    boolean answers(Stop stop) {
        return type == stop.type()
                && reason.equals(stop.reason())
                && (isOpen() || !"system".equals(releasedBy));
    }

    Hold released(String by, String why, Instant at) {
        return new Hold(type, reason, placedBy, placedAt, by, at, why);
    }
}
