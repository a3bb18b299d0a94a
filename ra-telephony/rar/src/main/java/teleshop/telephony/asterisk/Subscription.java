package teleshop.telephony.asterisk;

import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import jakarta.resource.spi.work.WorkException;
import jakarta.resource.spi.work.WorkManager;

/** One listening endpoint with its link and lanes. */
final class Subscription {

    private final Counts counts = new Counts();
    private final Delivery delivery;
    private final Lanes lanes;
    private final Link link;

    Subscription(Settings settings, MessageEndpointFactory endpoints) {
        delivery = new Delivery(endpoints, counts, this::tellAgain);
        lanes = new Lanes(settings, delivery, counts);
        link = new Link(settings, lanes);
    }

    /** Only schedules: the switchboard may be away for long. */
    void start(WorkManager workers) throws WorkException {
        lanes.start(workers);
        workers.scheduleWork(link);
    }

    private void tellAgain() {
        link.renew();
    }

    void close() {
        link.release();
        delivery.close();
        lanes.close();
    }

    Counts counts() {
        return counts;
    }
}
