package teleshop.audit.domain;

/**
 * How many orders came to an end at the customer's door, and how many of them were refused there.
 */
public record Refusals(long orders, long refused) {

    public static final Refusals NONE = new Refusals(0, 0);

    public Refusals plus(Refusals more) {
        return new Refusals(orders + more.orders, refused + more.refused);
    }

    /** Whether a larger part is refused than so many times the part of the others. */
    boolean isAbove(int times, Refusals others) {
        return refused * others.orders > times * others.refused * orders;
    }
}
