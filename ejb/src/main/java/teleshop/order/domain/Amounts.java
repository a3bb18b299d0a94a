package teleshop.order.domain;

import jakarta.persistence.Embeddable;
import java.util.List;
import teleshop.kernel.Money;

/**
 * What an order costs.
 *
 * @param goods at list price
 * @param discount taken off the goods
 * @param freight the customer's part of it
 * @param codFee the customer's part of it
 */
@Embeddable
public record Amounts(Money goods, Money discount, Money freight, Money codFee, Money total) {

    static Amounts of(List<OrderLine> lines, Money freight, Money codFee) {
        var goods =
                Money.total(lines.stream().map(l -> l.unitPrice().times(l.quantity())).toList());
        var discount = Money.total(lines.stream().map(OrderLine::discountShare).toList());
        var total = goods.minus(discount).plus(freight).plus(codFee);
        return new Amounts(goods, discount, freight, codFee, total);
    }
}
