package teleshop.bench;

import java.util.List;

/** How long each of some things took. */
record Latencies(List<Long> nanos, int expected) {

    private static final double NANOS_PER_MILLI = 1e6;

    Latencies {
        nanos = nanos.stream().sorted().toList();
    }

    /**
     * @param share such as .95 for the time within which 95 of 100 were done
     * @return for ever if none was done
     */
    double millis(double share) {
        if (nanos.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        int rank = (int) Math.ceil(share * nanos.size());
        return nanos.get(Math.max(0, rank - 1)) / NANOS_PER_MILLI;
    }

    int missing() {
        return expected - nanos.size();
    }
}
