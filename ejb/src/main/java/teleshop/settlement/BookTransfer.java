package teleshop.settlement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import teleshop.kernel.Money;
import teleshop.settlement.domain.BankPostings.Transfer;

/**
 * Books what the bank received from a courier.
 *
 * @param amount minor units
 * @param statement the one it is for; null for the one that names the transfer or fits best
 */
public record BookTransfer(
        @NotBlank @Size(max = 20) String courier,
        @NotBlank @Size(max = 80) String bankRef,
        @NotNull @Positive @Max(100_000_000_000L) Long amount,
        @NotNull LocalDate date,
        Long statement) {

    Transfer transfer() {
        return new Transfer(courier, bankRef.strip(), Money.ofMinor(amount), date);
    }
}
