package teleshop.order;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import teleshop.call.OrderAskedByPhone;
import teleshop.call.PhoneQuestions;
import teleshop.call.domain.PhoneStatus;
import teleshop.kernel.NumberType;
import teleshop.kernel.Roles;
import teleshop.order.domain.Order;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.OrderStatus;
import teleshop.order.persistence.Orders;

/** Tells callers by the switchboard's voice what became of their order, and of theirs only. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class OrderStatusByPhone {

    private static final Map<OrderStatus, PhoneStatus> WORDS =
            Map.ofEntries(
                    Map.entry(OrderStatus.AWAIT_PAYMENT, PhoneStatus.AWAITS_PAYMENT),
                    Map.entry(OrderStatus.SHIPPED, PhoneStatus.ON_THE_WAY),
                    Map.entry(OrderStatus.SIGNED, PhoneStatus.DELIVERED),
                    Map.entry(OrderStatus.PART_SIGNED, PhoneStatus.DELIVERED),
                    Map.entry(OrderStatus.COMPLETED, PhoneStatus.DELIVERED),
                    Map.entry(OrderStatus.REFUSED, PhoneStatus.RETURNED),
                    Map.entry(OrderStatus.RETURNED, PhoneStatus.RETURNED),
                    Map.entry(OrderStatus.REJECTED, PhoneStatus.CANCELLED),
                    Map.entry(OrderStatus.CANCELLED, PhoneStatus.CANCELLED),
                    Map.entry(OrderStatus.EXPIRED, PhoneStatus.CANCELLED));

    @Inject private Orders orders;
    @Inject private PhoneQuestions questions;

    public void on(@Observes OrderAskedByPhone asked) {
        questions.tell(asked.callId(), status(asked));
    }

    private PhoneStatus status(OrderAskedByPhone asked) {
        return named(asked.digits())
                .filter(order -> isOf(order, asked.callerNumber()))
                .map(order -> WORDS.getOrDefault(order.status(), PhoneStatus.IN_WORK))
                .orElse(PhoneStatus.UNKNOWN);
    }

    /** Nobody keys in the letters that the number begins with. */
    private Optional<Order> named(String digits) {
        return Stream.of(NumberType.ORDER.letters() + digits, digits)
                .filter(number -> number.matches("[A-Za-z0-9]{1,40}"))
                .map(OrderNumber::new)
                .flatMap(number -> orders.find(number).stream())
                .findFirst();
    }

    private static boolean isOf(Order order, String callerNumber) {
        var source = order.source().callerNumber();
        return !callerNumber.isEmpty()
                && (callerNumber.equals(order.contents().delivery().phone().value())
                        || source != null && callerNumber.equals(source.value()));
    }
}
