package teleshop.order.domain;

import java.util.List;
import teleshop.kernel.Money;

/**
 * What the shop adds to the price of the goods.
 *
 * @param freeFrom goods of at least this much travel free
 * @param codFee for collecting at the door
 */
public record Tariff(Money freight, Money freeFrom, Money codFee) {

    public Amounts price(List<OrderLine> lines, PaymentMethod method) {
        var goods = Money.total(lines.stream().map(OrderLine::amount).toList());
        return Amounts.of(
                lines,
                goods.compareTo(freeFrom) < 0 ? freight : Money.ZERO,
                method == PaymentMethod.COD ? codFee : Money.ZERO);
    }
}
