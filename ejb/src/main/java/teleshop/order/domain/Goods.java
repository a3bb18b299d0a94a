package teleshop.order.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import teleshop.kernel.Money;

/** What is sent, where to, and what it costs. */
@Embeddable
public class Goods {

    @Embedded private Delivery delivery;
    private String addressKey;
    @Embedded private Amounts amounts;

    @ElementCollection
    @CollectionTable(name = "order_lines", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<OrderLine> lines = new ArrayList<>();

    void take(Contents contents) {
        lines.clear();
        lines.addAll(contents.lines());
        delivery = contents.delivery();
        addressKey = AddressKey.of(delivery);
        amounts = contents.amounts();
    }

    void signed() {
        lines.replaceAll(line -> line.withSigned(line.quantity()));
    }

    void signed(String sku, int quantity) {
        lines.replaceAll(line -> line.sku().equals(sku) ? line.withSigned(quantity) : line);
    }

    Contents contents(PaymentMethod method) {
        return new Contents(delivery, method, lines, amounts);
    }

    Money total() {
        return amounts.total();
    }
}
