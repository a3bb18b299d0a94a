package teleshop.supplier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What must have happened to a sold line before it is settled with the supplier.
 *
 * @param windowDays the customer may return it so long; counts for SIGNED_AND_WINDOW only
 * @param graceDays more days until a return has arrived
 */
@Embeddable
public record Trigger(
        @Enumerated(EnumType.STRING) @Column(name = "trigger_kind") Kind kind,
        int windowDays,
        int graceDays) {

    /** Of what event the line waits. */
    public enum Kind {
        SIGNED,
        /** Signed for, and the customer's time to return it is over. */
        SIGNED_AND_WINDOW,
        /** The money arrived at our bank. */
        CASHED
    }

    /**
     * The first day on which a line is ripe: on the day itself, or the day after window and grace.
     *
     * @param happened the day of signing, or of the money for CASHED
     */
    public LocalDate ripeOn(LocalDate happened) {
        return kind == Kind.SIGNED_AND_WINDOW
                ? happened.plusDays(windowDays + graceDays + 1L)
                : happened;
    }
}
