package teleshop.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import teleshop.call.CallLinks;
import teleshop.call.domain.CallId;
import teleshop.catalog.Hotlines;
import teleshop.catalog.domain.Hotline;
import teleshop.kernel.InvalidField;
import teleshop.kernel.PhoneNumber;
import teleshop.order.domain.OrderSource;
import teleshop.order.persistence.LinkedCalls;
import teleshop.order.persistence.LinkedCalls.LinkedCall;

/** Looks up the call in which an order is taken. */
@ApplicationScoped
class CallLink {

    private static final String PHONE = "PHONE";

    @Inject private LinkedCalls calls;
    @Inject private Hotlines hotlines;
    @Inject private CallLinks links;

    /**
     * @param callId none if the order is not taken in a call
     * @throws InvalidField if there was no such call
     */
    OrderSource source(String agent, String callId) {
        if (callId == null) {
            return new OrderSource(PHONE, agent, null, null, null, null);
        }
        var call =
                calls.find(callId)
                        .orElseThrow(
                                () -> new InvalidField("callId", "unknown-call", "no such call"));
        return new OrderSource(
                PHONE, agent, callId, number(call), call.dialledNumber(), spot(call));
    }

    /** Whoever orders in a call is its caller. */
    void customer(String callId, Long customerId) {
        if (callId != null) {
            links.customer(new CallId(callId), customerId);
        }
    }

    /** A withheld number is none. */
    private static PhoneNumber number(LinkedCall call) {
        var caller = call.callerNumber();
        return caller != null && caller.matches("\\+?\\d{3,15}") ? PhoneNumber.of(caller) : null;
    }

    private String spot(LinkedCall call) {
        return call.spot() != null
                ? call.spot()
                : hotlines.of(call.dialledNumber()).map(Hotline::spot).orElse(null);
    }
}
