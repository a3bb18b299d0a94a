package teleshop.bench;

import java.util.concurrent.locks.LockSupport;

/** Keeps an even pace: so many of something a second, whatever each of them takes. */
final class Beat {

    private static final long SECOND_NANOS = 1_000_000_000;

    private final long gapNanos;
    private long next = System.nanoTime();

    Beat(int perSecond) {
        gapNanos = SECOND_NANOS / perSecond;
    }

    void await() {
        next += gapNanos;
        for (long left = next - System.nanoTime(); left > 0; left = next - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
