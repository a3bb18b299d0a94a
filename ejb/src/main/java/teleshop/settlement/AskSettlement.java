package teleshop.settlement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import teleshop.kernel.InvalidField;
import teleshop.settlement.domain.Settlement.Period;

/** Asks for a statement to a supplier; both days inclusive. */
public record AskSettlement(
        @NotBlank @Size(max = 60) String supplier, @NotNull LocalDate from, @NotNull LocalDate to) {

    Period period() {
        if (to.isBefore(from)) {
            throw new InvalidField("to", "period-backwards", "to is before from");
        }
        return new Period(supplier, from, to);
    }
}
