package teleshop.logistics.domain;

import java.time.LocalDate;
import java.util.List;
import teleshop.kernel.Money;
import teleshop.order.domain.OrderNumber;

/**
 * What is to travel under one waybill.
 *
 * @param province where it goes, by its short name
 * @param fees freight and COD fee that the customer pays with it, tax included
 * @param codDue to be collected at the door; what is left of the value is paid already
 * @param promisedOn the day by which the customer was told to have it
 */
public record Parcel(
        OrderNumber order,
        String warehouse,
        String province,
        Money fees,
        Money codDue,
        LocalDate promisedOn,
        List<ParcelLine> lines) {

    public Parcel {
        lines = List.copyOf(lines);
    }

    /** What the customer pays for all that is in it, fees included. */
    public Money value() {
        return Money.total(lines.stream().map(ParcelLine::amount).toList()).plus(fees);
    }
}
