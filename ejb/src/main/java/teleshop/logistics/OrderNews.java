package teleshop.logistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import teleshop.order.domain.OrderEvent.OrderApproved;
import teleshop.order.domain.OrderEvent.OrderCancelled;
import teleshop.site.Outbox;

/** Hears of orders: what is approved is to be sorted, what is cancelled is not to be sent. */
@ApplicationScoped
public class OrderNews {

    @Inject private Outbox outbox;
    @Inject private ParcelEnding ending;

    void on(@Observes OrderApproved event) {
        var order = event.order().value();
        outbox.put("Dispatch", order + "@" + event.at(), order);
    }

    void on(@Observes OrderCancelled event) {
        ending.end(event.order());
    }
}
