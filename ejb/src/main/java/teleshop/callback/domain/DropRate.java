package teleshop.callback.domain;

/**
 * How many of the people who answered our dials met silence.
 *
 * @param dropped of these, in hundredths of a person, as the UK formula takes off the machines
 * @param live people who answered, the dropped ones among them, in hundredths
 */
public record DropRate(long dropped, long live) {

    private static final int WHOLE = 10_000;
    private static final int HUNDREDTHS = 100;

    /** The formula of the FTC: of all live people answered. */
    public static DropRate american(int dropped, int live) {
        return new DropRate((long) dropped * HUNDREDTHS, (long) live * HUNDREDTHS);
    }

    /**
     * Ofcom's: of those dropped some were machines, in the same share as among the handled; rounded
     * to hundredths of a person.
     *
     * @param humans live people handled by an agent
     * @param machines handled by an agent
     */
    public static DropRate british(int dropped, int humans, int machines) {
        int handled = humans + machines;
        long live =
                handled == 0
                        ? (long) dropped * HUNDREDTHS
                        : Math.round((double) dropped * humans * HUNDREDTHS / handled);
        return new DropRate(live, (long) humans * HUNDREDTHS + live);
    }

    /** In basis points, rounded half up; 0 if nobody answered. */
    public int basisPoints() {
        return live == 0 ? 0 : (int) ((dropped * WHOLE + live / 2) / live);
    }

    /** Exact: 9 of 300 are within 3 %, 10 of 300 are not. */
    public boolean within(int capBasisPoints) {
        return dropped * WHOLE <= live * capBasisPoints;
    }

    /** Whether so many more dropped would still be within. */
    boolean bearsMore(int drops, int capBasisPoints) {
        long more = (long) drops * HUNDREDTHS;
        return new DropRate(dropped + more, live + more).within(capBasisPoints);
    }
}
