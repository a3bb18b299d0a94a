package teleshop.bench.surge;

/** How the callers of a burst come in after the spot began; seconds from its begin. */
sealed interface Curve {

    /** The share of the burst that has come by then. */
    double comeBy(double seconds);

    /**
     * When the caller comes before whom this share of the burst has come.
     *
     * @param share from 0, below 1
     */
    double momentOf(double share);

    /** Rises to a quarter of its length and falls from there. */
    record Triangular(double length) implements Curve {

        private static final double MODE = .25;

        @Override
        public double comeBy(double seconds) {
            double x = Math.min(1, Math.max(0, seconds / length));
            return x < MODE ? x * x / MODE : 1 - (1 - x) * (1 - x) / (1 - MODE);
        }

        @Override
        public double momentOf(double share) {
            return length
                    * (share < MODE
                            ? Math.sqrt(share * MODE)
                            : 1 - Math.sqrt((1 - share) * (1 - MODE)));
        }
    }

    /** The same all the time. */
    record Rectangular(double length) implements Curve {

        @Override
        public double comeBy(double seconds) {
            return Math.min(1, Math.max(0, seconds / length));
        }

        @Override
        public double momentOf(double share) {
            return share * length;
        }
    }

    /** Most at once, then fewer and fewer; with a factor of 1 it is exponential. */
    record Weibull(double scale, double factor) implements Curve {

        @Override
        public double comeBy(double seconds) {
            return seconds <= 0 ? 0 : 1 - Math.exp(-Math.pow(seconds / scale, factor));
        }

        @Override
        public double momentOf(double share) {
            return scale * Math.pow(-Math.log(1 - share), 1 / factor);
        }
    }

    /** A spot that shows the number twice: 40 % of the callers come at first, 60 % later. */
    record TwoTriangles(double length, double secondOffset) implements Curve {

        private static final double FIRST = .4;

        @Override
        public double comeBy(double seconds) {
            var one = new Triangular(length);
            return FIRST * one.comeBy(seconds) + (1 - FIRST) * one.comeBy(seconds - secondOffset);
        }

        @Override
        public double momentOf(double share) {
            var one = new Triangular(length);
            return share < FIRST
                    ? one.momentOf(share / FIRST)
                    : secondOffset + one.momentOf((share - FIRST) / (1 - FIRST));
        }
    }
}
