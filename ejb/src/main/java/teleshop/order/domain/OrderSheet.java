package teleshop.order.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import teleshop.trail.domain.Change;

/** Everything about an order that the trail follows, field by field, as text. */
public record OrderSheet(Map<String, String> fields) {

    private static final OrderSheet BLANK = new OrderSheet(Map.of());

    public static OrderSheet blank() {
        return BLANK;
    }

    public static OrderSheet of(Order order) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("status", order.status().name());
        var contents = order.contents();
        putDelivery(fields, contents.delivery());
        contents.lines().forEach(line -> putLine(fields, line));
        putMoney(fields, contents.amounts(), order.payment());
        var review = order.review();
        fields.put("score", String.valueOf(review.score()));
        fields.put("holds", review.openHolds().stream().map(h -> h.type().code()).toList() + "");
        fields.put("shipNotBefore", order.shipNotBefore().map(Object::toString).orElse(""));
        return new OrderSheet(fields);
    }

    private static void putDelivery(Map<String, String> fields, Delivery to) {
        fields.put("recipient", to.recipient());
        fields.put("phone", to.phone().value());
        fields.put("province", to.province());
        fields.put("city", to.city());
        fields.put("district", to.district());
        fields.put("street", to.street());
    }

    private static void putLine(Map<String, String> fields, OrderLine line) {
        var of = "[" + line.sku() + "]";
        fields.put("quantity" + of, String.valueOf(line.quantity()));
        fields.put("unitPrice" + of, String.valueOf(line.unitPrice().minor()));
        fields.put("discountShare" + of, String.valueOf(line.discountShare().minor()));
        fields.put("signed" + of, String.valueOf(line.signed()));
    }

    private static void putMoney(Map<String, String> fields, Amounts amounts, Payment payment) {
        fields.put("goods", String.valueOf(amounts.goods().minor()));
        fields.put("discount", String.valueOf(amounts.discount().minor()));
        fields.put("freight", String.valueOf(amounts.freight().minor()));
        fields.put("codFee", String.valueOf(amounts.codFee().minor()));
        fields.put("total", String.valueOf(amounts.total().minor()));
        if (payment != null) {
            fields.put("payment", payment.method().name());
            fields.put("paymentState", payment.state().name());
            fields.put("paid", String.valueOf(payment.paid().minor()));
            fields.put("codDue", String.valueOf(payment.codDue().minor()));
        }
    }

    /** What differs in {@code after}; a phone number is shown masked. */
    public List<Change> changesTo(OrderSheet after) {
        var names = new LinkedHashSet<>(after.fields.keySet());
        names.addAll(fields.keySet());
        var changes = new ArrayList<Change>();
        for (var name : names) {
            var before = fields.getOrDefault(name, "");
            var now = after.fields.getOrDefault(name, "");
            if (!before.equals(now)) {
                changes.add(Change.of(name, shown(name, before), shown(name, now)));
            }
        }
        return changes.stream().map(OrderSheet::visible).toList();
    }

    private static String shown(String name, String value) {
        boolean secret = name.equals("phone") && !value.isEmpty();
        return secret ? new teleshop.kernel.PhoneNumber(value).masked() : value;
    }

    /** Two numbers with the same mask are two numbers all the same. */
    private static Change visible(Change change) {
        return change.isReal()
                ? change
                : Change.of(change.field(), change.before(), change.after() + " (other)");
    }
}
