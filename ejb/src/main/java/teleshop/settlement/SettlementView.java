package teleshop.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import teleshop.settlement.domain.Settlement;
import teleshop.settlement.domain.SettlementKind;
import teleshop.settlement.domain.SettlementLine;

/**
 * A statement to a supplier; amounts in minor units, above zero for the supplier.
 *
 * @param lines summed up by kind; together they are payable
 * @param items one by one
 */
public record SettlementView(
        long id,
        String supplier,
        LocalDate from,
        LocalDate to,
        String status,
        String askedBy,
        Instant askedAt,
        List<KindSum> lines,
        List<Item> items,
        long payable) {

    /** All lines of one kind. */
    public record KindSum(String kind, long amount, long count) {}

    /** One line. */
    public record Item(String kind, String reference, long amount) {}

    static SettlementView of(Settlement s, List<SettlementLine> lines) {
        var period = s.period();
        return new SettlementView(
                s.id().number(),
                period.supplier(),
                period.from(),
                period.to(),
                s.status().name(),
                s.askedBy(),
                s.askedAt(),
                List.of(SettlementKind.values()).stream()
                        .map(kind -> sum(kind, lines))
                        .filter(sum -> sum.count() > 0)
                        .toList(),
                lines.stream().map(SettlementView::item).toList(),
                s.payable().minor());
    }

    private static KindSum sum(SettlementKind kind, List<SettlementLine> lines) {
        var own = lines.stream().filter(line -> line.kind() == kind).toList();
        long amount = own.stream().mapToLong(line -> line.amount().minor()).sum();
        return new KindSum(kind.name(), amount, own.size());
    }

    private static Item item(SettlementLine line) {
        return new Item(line.kind().name(), line.reference(), line.amount().minor());
    }
}
