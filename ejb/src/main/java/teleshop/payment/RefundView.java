package teleshop.payment;

import java.time.Instant;
import teleshop.kernel.Money;
import teleshop.payment.domain.Refund;

/** A refund with the people who had a hand in it; empty where nobody had yet. */
public record RefundView(
        String id,
        String orderNumber,
        Money amount,
        String reason,
        String state,
        String requestedBy,
        Instant requestedAt,
        String approvedBy,
        String paidBy) {

    static RefundView of(Refund refund) {
        return new RefundView(
                refund.number().value(),
                refund.order().value(),
                refund.amount(),
                refund.reason(),
                refund.state().name(),
                refund.requestedBy(),
                refund.requestedAt(),
                refund.approvedBy(),
                refund.paidBy());
    }
}
