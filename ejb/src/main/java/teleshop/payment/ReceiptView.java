package teleshop.payment;

import java.time.Instant;
import teleshop.kernel.Money;
import teleshop.order.OrderView;
import teleshop.payment.domain.Receipt;

/**
 * A receipt, and where it leaves its order.
 *
 * @param shortBy what the order still waits for
 */
public record ReceiptView(
        String id,
        String orderNumber,
        Money amount,
        String method,
        String reference,
        String state,
        String bookedBy,
        Instant bookedAt,
        String orderStatus,
        String paymentState,
        Money shortBy) {

    static ReceiptView of(Receipt receipt, OrderView order) {
        return new ReceiptView(
                receipt.number().value(),
                receipt.order().value(),
                receipt.amount(),
                receipt.payment().method().name(),
                receipt.payment().reference(),
                receipt.state().name(),
                receipt.bookedBy(),
                receipt.bookedAt(),
                order.status().name(),
                order.payment().state().name(),
                order.shortBy());
    }
}
