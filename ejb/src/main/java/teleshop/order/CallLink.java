package teleshop.order;

import jakarta.enterprise.context.ApplicationScoped;
import teleshop.order.domain.OrderSource;

/** Looks up the call in which an order is taken. */
@ApplicationScoped
class CallLink {

    private static final String PHONE = "PHONE";

    OrderSource source(String agent, String callId) {
        return new OrderSource(PHONE, agent, callId, null, null, null);
    }
}
