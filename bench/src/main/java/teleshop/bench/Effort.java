package teleshop.bench;

/**
 * What a block of work took.
 *
 * @param units how many orders, calls or the like it was
 * @param wallNanos from its begin to its end
 * @param programNanos CPU of the program that did it
 * @param databaseNanos CPU of the database meanwhile
 */
record Effort(int units, long wallNanos, long programNanos, long databaseNanos) {

    private static final double NANOS_PER_MICRO = 1000;

    double wallMicros() {
        return wallNanos / NANOS_PER_MICRO / units;
    }

    double programMicros() {
        return programNanos / NANOS_PER_MICRO / units;
    }

    double databaseMicros() {
        return databaseNanos / NANOS_PER_MICRO / units;
    }

    double cpuMicros() {
        return programMicros() + databaseMicros();
    }
}
