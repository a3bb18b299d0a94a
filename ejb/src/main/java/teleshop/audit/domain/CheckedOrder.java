package teleshop.audit.domain;

import java.time.Instant;
import java.util.List;
import teleshop.kernel.Money;
import teleshop.kernel.PhoneNumber;
import teleshop.order.domain.Delivery;

/**
 * The order under review.
 *
 * @param callId none if it was not taken in a call
 * @param callerNumber none if it was withheld, or there was no call
 * @param codAmount nothing if it is prepaid
 */
public record CheckedOrder(
        String number,
        Long customerId,
        Delivery delivery,
        String addressKey,
        String callId,
        PhoneNumber callerNumber,
        boolean cod,
        Money codAmount,
        List<CheckedLine> lines,
        Instant placedAt) {

    public CheckedOrder {
        lines = List.copyOf(lines);
    }
}
