package teleshop.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import teleshop.catalog.PriceList;
import teleshop.catalog.domain.ProductTerms;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Money;
import teleshop.order.PlaceOrder.Item;
import teleshop.order.domain.Contents;
import teleshop.order.domain.Delivery;
import teleshop.order.domain.OrderLine;
import teleshop.order.domain.PaymentMethod;
import teleshop.supplier.Agreements;

/** Prices what the customer wants by the price list and tariff of today. */
@ApplicationScoped
class Quotation {

    @Inject private PriceList prices;
    @Inject private OrderRules rules;
    @Inject private Agreements agreements;
    @Inject private Clock clock;

    Contents price(Delivery delivery, PaymentMethod method, List<Item> items) {
        var terms = prices.of(items.stream().map(Item::sku).distinct().toList());
        var lines = new ArrayList<OrderLine>();
        for (int i = 0; i < items.size(); i++) {
            lines.add(line(i, items, terms));
        }
        return new Contents(delivery, method, lines, rules.tariff().price(lines, method));
    }

    /** The goods stay as they were agreed; freight and fees follow them and the way to pay. */
    Contents reprice(Delivery delivery, PaymentMethod method, List<OrderLine> lines) {
        return new Contents(delivery, method, lines, rules.tariff().price(lines, method));
    }

    private OrderLine line(int i, List<Item> items, Map<String, ProductTerms> terms) {
        var item = items.get(i);
        var product = terms.get(item.sku());
        if (product == null || !product.isSold()) {
            var code = product == null ? "unknown-sku" : "sku-stopped";
            throw new InvalidField("lines[%d].sku".formatted(i), code, "not sold: " + item.sku());
        }
        if (items.stream().filter(other -> other.sku().equals(item.sku())).count() > 1) {
            var field = "lines[%d].sku".formatted(i);
            throw new InvalidField(field, "sku-twice", item.sku() + " stands in two lines");
        }
        return line(item, product);
    }

    /** A price below the list's is a discount of the shop's own. */
    private OrderLine line(Item item, ProductTerms product) {
        var list = product.price();
        var agreed = item.unitPrice() == null ? list : Money.ofMinor(item.unitPrice());
        var unit = agreed.compareTo(list) > 0 ? agreed : list;
        return new OrderLine(
                product.sku(),
                product.name(),
                item.quantity(),
                unit,
                unit.minus(agreed).times(item.quantity()),
                product.cost(),
                product.taxRateBp(),
                product.supplier(),
                agreement(product.supplier()),
                0);
    }

    /** None if the product is the shop's own, or nothing was agreed yet. */
    private String agreement(String supplier) {
        return supplier.isEmpty()
                ? null
                : agreements
                        .versionAt(supplier, clock.instant())
                        .map(agreed -> String.valueOf(agreed.version()))
                        .orElse(null);
    }
}
