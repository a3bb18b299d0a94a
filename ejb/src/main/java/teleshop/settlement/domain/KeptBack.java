package teleshop.settlement.domain;

import java.time.LocalDate;
import teleshop.kernel.Money;

/** What an earlier statement held back, until some calendar months after its period's end. */
public record KeptBack(String statement, Money amount, LocalDate periodTo, int months) {

    boolean isDue(LocalDate to) {
        return !periodTo.plusMonths(months).isAfter(to);
    }
}
