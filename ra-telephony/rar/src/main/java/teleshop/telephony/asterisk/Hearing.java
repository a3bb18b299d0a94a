package teleshop.telephony.asterisk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.asteriskjava.manager.ManagerEventListener;
import org.asteriskjava.manager.event.DisconnectEvent;
import org.asteriskjava.manager.event.FullyBootedEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import teleshop.telephony.PbxEvent;
import teleshop.telephony.SwitchboardDown;

/**
 * Hears one session and only hands over, for it runs in the one thread that also brings the
 * answers. Until the resync is told it keeps what it hears.
 */
final class Hearing implements ManagerEventListener {

    private final Lanes lanes;
    private final Attempts attempts = new Attempts();
    private final Translation translation = new Translation(attempts);
    private final CountDownLatch booted = new CountDownLatch(1);
    private final CountDownLatch lost = new CountDownLatch(1);
    private List<PbxEvent> kept = new ArrayList<>();

    Hearing(Lanes lanes) {
        this.lanes = lanes;
    }

    @Override
    public void onManagerEvent(ManagerEvent event) {
        if (event instanceof DisconnectEvent) {
            lost.countDown();
        } else if (event instanceof FullyBootedEvent) {
            booted.countDown();
        } else {
            translation.of(event).ifPresent(this::hear);
        }
    }

    private synchronized void hear(PbxEvent event) {
        if (kept == null) {
            lanes.add(event);
        } else {
            kept.add(event);
        }
    }

    /** Tells {@code resync} first, then what was kept, then lets all through. */
    synchronized void tell(List<PbxEvent> resync) {
        resync.forEach(lanes::add);
        kept.forEach(lanes::add);
        kept = null;
    }

    /** Tells what is overdue; to be called now and then. */
    void tellOverdue() {
        attempts.overdue().forEach(this::hear);
    }

    void awaitBoot(long timeoutMillis) throws InterruptedException {
        if (!booted.await(timeoutMillis, TimeUnit.MILLISECONDS)) {
            throw new SwitchboardDown("the switchboard has not booted yet");
        }
    }

    /**
     * @return whether the session was lost within this time
     */
    boolean lostWithin(long millis) throws InterruptedException {
        return lost.await(millis, TimeUnit.MILLISECONDS);
    }

    void giveUp() {
        lost.countDown();
    }
}
