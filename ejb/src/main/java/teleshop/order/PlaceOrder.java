package teleshop.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import teleshop.customer.AddressEntry;
import teleshop.customer.Keyed;
import teleshop.customer.NewCustomer;
import teleshop.order.domain.PaymentMethod;

/**
 * What the agent keyed in.
 *
 * @param key names this order for good: sent twice, it is taken once
 * @param customerId of a known customer; else {@code customer} is told
 * @param address where to, if it is not the known customer's own
 * @param shipNotBefore none to send it at once
 */
public record PlaceOrder(
        @NotBlank @Size(max = 80) @Pattern(regexp = Keyed.NO_CONTROLS) String key,
        @Size(max = 80) @Pattern(regexp = Keyed.NO_CONTROLS) String callId,
        Long customerId,
        @Valid NewCustomer customer,
        @Valid AddressEntry address,
        @NotNull PaymentMethod payment,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Item> lines,
        Instant shipNotBefore) {

    /** Of one product. */
    public static final int MOST = 9_999;

    /**
     * So many of one product.
     *
     * @param unitPrice what the agent agreed to; none for the price list's
     */
    public record Item(
            @NotBlank @Size(max = 40) String sku,
            @Positive @Max(MOST) int quantity,
            @PositiveOrZero Long unitPrice) {}
}
