package teleshop.audit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import teleshop.audit.domain.Refusals;
import teleshop.kernel.InvalidField;

/**
 * What a fixture tells of an agent's last thirty days.
 *
 * @param orders those that came to an end at the customer's door
 * @param refused how many of them
 */
public record ToldAgentStats(
        @NotBlank @Size(max = 60) String agent,
        @NotNull @PositiveOrZero Long orders,
        @NotNull @PositiveOrZero Long refused) {

    Refusals refusals() {
        if (refused > orders) {
            throw new InvalidField(
                    "refused",
                    "refused-above-orders",
                    "more refused than there are orders: " + refused);
        }
        return new Refusals(orders, refused);
    }
}
