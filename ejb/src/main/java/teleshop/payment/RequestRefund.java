package teleshop.payment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import teleshop.kernel.Money;
import teleshop.order.domain.OrderNumber;
import teleshop.payment.domain.Refund.Claim;

/**
 * Asks for money to go back to a customer.
 *
 * @param amount minor units
 */
public record RequestRefund(
        @NotBlank @Size(max = 40) String orderNumber,
        @NotNull @Positive @Max(1_000_000_000) Long amount,
        @Size(max = 500) String reason) {

    Claim claim() {
        return new Claim(
                new OrderNumber(orderNumber), Money.ofMinor(amount), reason == null ? "" : reason);
    }
}
