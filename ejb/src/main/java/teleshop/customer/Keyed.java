package teleshop.customer;

/** What text that people key in may hold. */
public final class Keyed {

    /** No control characters; everything else that people can write, emoji included. */
    public static final String NO_CONTROLS = "\\P{Cntrl}*";

    private Keyed() {}
}
