package teleshop.settlement.domain;

import java.time.LocalDate;
import teleshop.kernel.Money;

/**
 * Goods that came back after they were signed for.
 *
 * @param reference of the return
 * @param line the sold line
 * @param before units of the line that came back earlier
 * @param freight as we paid it
 * @param settled whether an earlier statement has it
 */
public record GivenBack(
        String reference,
        String line,
        int quantity,
        int before,
        LocalDate acceptedOn,
        String responsibility,
        Money freight,
        boolean settled) {}
