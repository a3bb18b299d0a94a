package teleshop;

import java.util.concurrent.atomic.AtomicLong;

/** Mobile numbers that nobody in the shop has yet, whatever the age of the machine. */
final class Mobile {

    private static final long SUBSCRIBERS = 100_000_000;

    /** Prime to {@link #SUBSCRIBERS}, so that no number comes twice. */
    private static final long STRIDE = 38_196_601;

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % SUBSCRIBERS);

    private Mobile() {}

    /**
     * @param prefix the first three digits
     */
    static String fresh(String prefix) {
        return prefix + "%08d".formatted(NEXT.addAndGet(STRIDE) % SUBSCRIBERS);
    }
}
