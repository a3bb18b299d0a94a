package teleshop.telephony.asterisk;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Where all lanes wait for the last one, who does the deed. */
final class Meeting {

    private final AtomicInteger missing;
    private final CountDownLatch done = new CountDownLatch(1);
    private final Runnable deed;

    Meeting(int parties, Runnable deed) {
        this.missing = new AtomicInteger(parties);
        this.deed = deed;
    }

    void attend() {
        if (missing.decrementAndGet() == 0) {
            try {
                deed.run();
            } finally {
                done.countDown();
            }
        } else {
            await();
        }
    }

    private void await() {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
