package teleshop.logistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import teleshop.logistics.domain.DispatchException;
import teleshop.logistics.persistence.DispatchExceptions;
import teleshop.order.domain.HoldType;
import teleshop.order.domain.OrderEvent.OrderApproved;
import teleshop.order.domain.OrderEvent.OrderCalledBack;
import teleshop.order.domain.OrderEvent.OrderCancelled;
import teleshop.site.Outbox;

/**
 * Hears of orders: what is approved is to be sorted, what is cancelled is not to be sent, what is
 * called back waits for a person.
 */
@ApplicationScoped
public class OrderNews {

    @Inject private Outbox outbox;
    @Inject private ParcelEnding ending;
    @Inject private DispatchExceptions exceptions;

    void on(@Observes OrderApproved event) {
        var order = event.order().value();
        outbox.put("Dispatch", order + "@" + event.at(), order);
    }

    void on(@Observes OrderCancelled event) {
        ending.end(event.order());
    }

    void on(@Observes OrderCalledBack event) {
        ending.end(event.order());
        var reason = "the receipt was cancelled";
        exceptions.note(new DispatchException(event.order(), HoldType.PAY, reason, event.at()));
    }
}
