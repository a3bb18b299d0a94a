package teleshop.order.domain;

import java.util.List;

/** What customer, courier and ledger see of an order: it is changed as a whole. */
public record Contents(
        Delivery delivery, PaymentMethod method, List<OrderLine> lines, Amounts amounts) {

    public Contents {
        lines = List.copyOf(lines);
    }
}
