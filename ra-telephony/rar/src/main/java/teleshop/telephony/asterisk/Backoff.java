package teleshop.telephony.asterisk;

/** How long to wait before the next try: twice as long each time, up to a bound. */
final class Backoff {

    private final long firstMillis;
    private final long maxMillis;
    private long nextMillis;

    Backoff(long firstMillis, long maxMillis) {
        this.firstMillis = firstMillis;
        this.maxMillis = maxMillis;
        this.nextMillis = firstMillis;
    }

    long nextMillis() {
        long millis = nextMillis;
        nextMillis = Math.min(maxMillis, nextMillis * 2);
        return millis;
    }

    void reset() {
        nextMillis = firstMillis;
    }
}
