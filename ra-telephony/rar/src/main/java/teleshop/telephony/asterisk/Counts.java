package teleshop.telephony.asterisk;

import java.util.concurrent.atomic.AtomicLong;

/** What went through the lanes since the adapter started. */
final class Counts {

    final AtomicLong heard = new AtomicLong();
    final AtomicLong delivered = new AtomicLong();
    final AtomicLong merged = new AtomicLong();
    final AtomicLong beyondCapacity = new AtomicLong();
    final AtomicLong failed = new AtomicLong();

    @Override
    public String toString() {
        return "heard %s, delivered %s, merged %s, beyond capacity %s, failed %s"
                .formatted(heard, delivered, merged, beyondCapacity, failed);
    }
}
