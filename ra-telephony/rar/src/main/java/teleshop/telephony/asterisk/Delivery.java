package teleshop.telephony.asterisk;

import jakarta.resource.spi.UnavailableException;
import jakarta.resource.spi.endpoint.MessageEndpoint;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import teleshop.telephony.CallListener;
import teleshop.telephony.PbxEvent;

/**
 * Hands an event to the listening endpoint; tries again while the endpoint starts, and a few times
 * if it fails. What fails for good is told again, in other words, by the {@code LinkUp} that is
 * then asked for.
 */
final class Delivery implements Consumer<PbxEvent> {

    private static final System.Logger LOG = System.getLogger(Delivery.class.getName());
    private static final int ATTEMPTS = 3;
    private static final long PAUSE_MILLIS = 100;

    private final MessageEndpointFactory endpoints;
    private final Counts counts;
    private final Runnable tellAgain;
    private final CountDownLatch closed = new CountDownLatch(1);

    Delivery(MessageEndpointFactory endpoints, Counts counts, Runnable tellAgain) {
        this.endpoints = endpoints;
        this.counts = counts;
        this.tellAgain = tellAgain;
    }

    @Override
    public void accept(PbxEvent event) {
        int failures = 0;
        while (failures < ATTEMPTS && closed.getCount() > 0) {
            try {
                handOver(event);
                counts.delivered.incrementAndGet();
                return;
            } catch (UnavailableException notYet) {
                pause();
            } catch (Exception e) {
                failures++;
                lament(event, e, failures);
            }
        }
    }

    private void handOver(PbxEvent event) throws UnavailableException {
        MessageEndpoint endpoint = endpoints.createEndpoint(null);
        try {
            ((CallListener) endpoint).onEvent(event);
        } finally {
            endpoint.release();
        }
    }

    /** This is the edge: what the listener throws ends here, and is written down once. */
    private void lament(PbxEvent event, Exception e, int failures) {
        if (failures < ATTEMPTS) {
            pause();
            return;
        }
        counts.failed.incrementAndGet();
        LOG.log(
                System.Logger.Level.ERROR,
                "not delivered: " + event.getClass().getSimpleName() + " of " + Subject.of(event),
                e);
        tellAgain.run();
    }

    private void pause() {
        try {
            closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
        }
    }

    void close() {
        closed.countDown();
    }
}
