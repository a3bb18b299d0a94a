package teleshop.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import teleshop.ledger.Bookkeeping;
import teleshop.ledger.domain.Source;
import teleshop.order.domain.OrderEvent.RefundFellDue;
import teleshop.payment.domain.Refund;
import teleshop.site.SiteZone;

/** Books that a dead order's money is owed to its customer. */
@ApplicationScoped
public class RefundsDue {

    @Inject private Bookkeeping books;
    @Inject private SiteZone site;

    void on(@Observes RefundFellDue event) {
        var source = new Source("refund-due", event.order() + "@" + event.at().toEpochMilli());
        books.post(Refund.refundDue(source, event.order(), event.amount(), site.dayOf(event.at())));
    }
}
