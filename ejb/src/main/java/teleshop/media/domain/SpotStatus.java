package teleshop.media.domain;

/** What became of a spot. */
public enum SpotStatus {
    PLANNED,
    CONFIRMED,
    AIRED,
    SHIFTED,
    MISSED,
    CUT;

    /** Whether callers are to be expected at the planned time. */
    public boolean isDue() {
        return this == PLANNED || this == CONFIRMED;
    }

    /** Whether it was on air, if not as planned. */
    boolean wasOnAir() {
        return this == AIRED || this == SHIFTED || this == CUT;
    }
}
