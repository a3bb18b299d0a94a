package teleshop.demo;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import teleshop.customer.domain.CustomerView;
import teleshop.kernel.Folded;
import teleshop.kernel.InvalidField;
import teleshop.order.domain.HistoricOrder;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.OrderStatus;
import teleshop.order.domain.PaymentMethod;

/**
 * One order of a customer's history as a fixture tells it.
 *
 * @param refused true or how many; so with {@code signed}
 * @param address as one text or by its parts; the customer's first if it is left out
 */
public record PastOrderTold(
        String orderNumber,
        String placedAt,
        String status,
        List<String> skus,
        JsonValue refused,
        JsonValue signed,
        String agent,
        String name,
        String payment,
        JsonValue address) {

    HistoricOrder of(CustomerView customer) {
        var state = state();
        return new HistoricOrder(
                new OrderNumber(Optional.ofNullable(orderNumber).orElse("")),
                customer.id(),
                customer.phones().get(0),
                Optional.ofNullable(name).orElse(customer.name()),
                address(customer),
                Optional.ofNullable(agent).orElse(""),
                "PREPAID".equals(payment) ? PaymentMethod.PREPAID : PaymentMethod.COD,
                state,
                Times.instant("placedAt", String.valueOf(placedAt)),
                Set.copyOf(Optional.ofNullable(skus).orElse(List.of())),
                isTrue(signed, Set.of("SIGNED", "PART_SIGNED", "COMPLETED").contains(state.name())),
                isTrue(refused, Set.of("REFUSED", "RETURNED").contains(state.name())));
    }

    private OrderStatus state() {
        return Arrays.stream(OrderStatus.values())
                .filter(value -> value.name().equals(status))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidField("status", "unknown-status", "no status " + status));
    }

    private String address(CustomerView customer) {
        if (address instanceof JsonString text) {
            return Folded.of(text.getString());
        }
        if (address instanceof JsonObject parts) {
            return Stream.of("province", "city", "district", "street")
                    .map(part -> Folded.of(parts.getString(part, "")))
                    .collect(Collectors.joining());
        }
        return customer.addresses().stream()
                .map(a -> Folded.of(a.province() + a.city() + a.district() + a.street()))
                .findFirst()
                .orElse("");
    }

    private static boolean isTrue(JsonValue told, boolean unsaid) {
        if (told instanceof JsonNumber count) {
            return count.intValue() > 0;
        }
        return told == null || told == JsonValue.NULL ? unsaid : told == JsonValue.TRUE;
    }
}
