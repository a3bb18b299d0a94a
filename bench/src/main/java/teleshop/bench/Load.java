package teleshop.bench;

/**
 * What became of callers who came at one rate.
 *
 * @param rate how many came a second
 * @param callers how many came
 * @param books what the shop wrote of them
 * @param cores how much of a core each program used while they came
 */
record Load(int rate, int callers, Books books, Cores cores) {

    private static final double MOST = .99;
    private static final double WAIT_SECONDS = 2;
    private static final double PACE = .95;

    /**
     * @param rows of calls with the number of one of them, all over
     * @param numbers how many different numbers these have
     * @param came how many a second really came
     * @param p50 the wait of those who were answered, in seconds
     */
    record Books(
            int rows,
            int numbers,
            double came,
            int answered,
            int recorded,
            double p50,
            double p95) {}

    record Cores(double server, double database, double switchboard, double bench) {}

    /**
     * They came at that rate, everybody has one row, nearly all were answered, and nearly all of
     * these soon.
     */
    boolean isSustained() {
        return books.came() >= PACE * rate
                && books.rows() == callers
                && books.numbers() == callers
                && books.answered() >= MOST * callers
                && books.p95() < WAIT_SECONDS;
    }

    @Override
    public String toString() {
        return "| %d | %.1f | %d | %d | %d | %d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %s |"
                .formatted(
                        rate,
                        books.came(),
                        callers,
                        books.rows(),
                        books.answered(),
                        books.recorded(),
                        books.p50(),
                        books.p95(),
                        cores.server(),
                        cores.database(),
                        cores.switchboard(),
                        cores.bench(),
                        isSustained() ? "yes" : "no");
    }
}
