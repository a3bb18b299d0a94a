package teleshop.callback.domain;

/** The standard normal distribution. */
final class Normal {

    private Normal() {}

    /** Its density. */
    static double at(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /** The share below, to 7 digits; Abramowitz and Stegun 26.2.17. */
    static double below(double x) {
        if (x < 0) {
            return 1 - below(-x);
        }
        double t = 1 / (1 + .2316419 * x);
        double tail =
                t
                        * (.319381530
                                + t
                                        * (-.356563782
                                                + t
                                                        * (1.781477937
                                                                + t
                                                                        * (-1.821255978
                                                                                + t
                                                                                        * 1.330274429))));
        return 1 - at(x) * tail;
    }
}
