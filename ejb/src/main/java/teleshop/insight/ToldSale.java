package teleshop.insight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import teleshop.insight.domain.PastSale;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Money;

/**
 * An order of an earlier time as a fixture tells it; it was given in a call.
 *
 * @param call the id of the call that brought it, or that was lost and called back
 * @param via INBOUND unless said
 * @param callbackAt when we called back; needed with CALLBACK
 * @param amount in minor units
 * @param kept true unless said
 */
public record ToldSale(
        @NotBlank @Size(max = 40) String id,
        @NotBlank @Size(max = 80) String call,
        Via via,
        OffsetDateTime callbackAt,
        @NotNull @PositiveOrZero Long amount,
        Boolean kept) {

    /** Who called whom. */
    public enum Via {
        INBOUND,
        CALLBACK
    }

    PastSale of(Instant calledAt) {
        boolean byCallback = via == Via.CALLBACK;
        return new PastSale(
                new PastSale.Id(id),
                call,
                byCallback,
                byCallback ? callback(calledAt) : calledAt,
                Money.ofMinor(amount),
                kept == null || kept);
    }

    private Instant callback(Instant calledAt) {
        if (callbackAt == null || callbackAt.toInstant().isBefore(calledAt)) {
            throw new InvalidField(
                    "callbackAt", "callback-before-call", "no time after the call: " + callbackAt);
        }
        return callbackAt.toInstant();
    }
}
