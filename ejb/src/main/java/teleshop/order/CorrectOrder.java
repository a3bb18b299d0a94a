package teleshop.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import teleshop.customer.AddressEntry;
import teleshop.customer.Keyed;
import teleshop.kernel.PhoneNumber;
import teleshop.order.PlaceOrder.Item;
import teleshop.order.domain.Contents;
import teleshop.order.domain.Delivery;
import teleshop.order.domain.PaymentMethod;

/**
 * What is to be changed; whatever is left out stays as it is.
 *
 * @param customerConfirmed the customer has agreed to the new total
 */
public record CorrectOrder(
        @Size(min = 1, max = 60) @Pattern(regexp = Keyed.NO_CONTROLS) String name,
        @Size(min = 1, max = 30) String phone,
        @Valid AddressEntry address,
        PaymentMethod payment,
        @Size(min = 1, max = 50) List<@NotNull @Valid Item> lines,
        @Size(max = 400) @Pattern(regexp = Keyed.NO_CONTROLS) String comment,
        boolean customerConfirmed) {

    Delivery delivery(Delivery now) {
        var to = address == null ? null : address.address();
        return new Delivery(
                or(name, now.recipient()).strip(),
                phone == null ? now.phone() : PhoneNumber.of(phone),
                to == null ? now.province() : to.province(),
                to == null ? now.city() : to.city(),
                to == null ? now.district() : to.district(),
                to == null ? now.street() : to.street());
    }

    PaymentMethod payment(Contents now) {
        return or(payment, now.method());
    }

    /** Empty if the lines stay as they are. */
    Optional<List<Item>> items() {
        return Optional.ofNullable(lines);
    }

    private static <T> T or(T given, T now) {
        return Optional.ofNullable(given).orElse(now);
    }
}
