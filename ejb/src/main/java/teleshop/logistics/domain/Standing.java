package teleshop.logistics.domain;

/**
 * How a courier did lately in one area; what is not known yet counts as good.
 *
 * @param ended parcels that came to an end
 * @param signed of those
 * @param hours from hand-over to sign-for, all together
 */
public record Standing(String courier, long ended, long signed, long hours) {

    /** Without a history everybody is taken for good, so that a new courier gets a chance. */
    public static final int UNKNOWN_BP = 9_000;

    private static final int WHOLE = 10_000;
    private static final int WEEK_HOURS = 7 * 24;

    public int signRateBp() {
        return ended == 0 ? UNKNOWN_BP : (int) (WHOLE * signed / ended);
    }

    /** 10000 is at once, 0 a week or more. */
    public int speedBp() {
        long mean = signed == 0 ? 0 : hours / signed;
        return signed == 0 ? UNKNOWN_BP : (int) Math.max(0, WHOLE - WHOLE * mean / WEEK_HOURS);
    }
}
