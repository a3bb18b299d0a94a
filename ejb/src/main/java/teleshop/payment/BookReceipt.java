package teleshop.payment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Money;
import teleshop.order.domain.OrderNumber;
import teleshop.payment.domain.Receipt.Payment;
import teleshop.payment.domain.ReceiptMethod;

/**
 * Books money of a customer.
 *
 * @param amount minor units
 * @param reference of the bank or pay channel
 */
public record BookReceipt(
        @NotBlank @Size(max = 40) String orderNumber,
        @NotNull @Positive @Max(1_000_000_000) Long amount,
        @NotBlank @Size(max = 40) String method,
        @NotBlank @Size(max = 80) String reference) {

    Payment payment() {
        var how =
                ReceiptMethod.of(method)
                        .orElseThrow(
                                () ->
                                        new InvalidField(
                                                "method", "unknown-method", "no such method"));
        return new Payment(
                new OrderNumber(orderNumber), Money.ofMinor(amount), how, reference.strip());
    }
}
