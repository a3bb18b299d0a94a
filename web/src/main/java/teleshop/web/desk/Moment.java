package teleshop.web.desk;

import java.time.Instant;
import teleshop.call.domain.CallRecord;
import teleshop.callback.domain.CallbackEntry;
import teleshop.order.domain.OrderSummary;

/**
 * One thing that happened with a customer.
 *
 * @param kind ORDER, CALL or CALLBACK
 * @param words whose codes {@code code} is one of; empty code for none
 * @param more the order's number, or who talked
 */
public record Moment(Instant at, String kind, String words, String code, String more) {

    static Moment of(OrderSummary order) {
        return new Moment(
                order.placedAt(), "ORDER", "order", order.status().name(), order.number().value());
    }

    static Moment of(CallRecord call) {
        boolean said = call.disposition() != null;
        var result = call.result() == null ? "" : call.result().name();
        return new Moment(
                call.offeredAt(),
                "CALL",
                said ? "disposition" : "result",
                said ? call.disposition().name() : result,
                call.agent() == null ? "" : call.agent());
    }

    static Moment of(CallbackEntry.View entry) {
        return new Moment(entry.originalQueuedAt(), "CALLBACK", "cause", entry.cause().name(), "");
    }
}
