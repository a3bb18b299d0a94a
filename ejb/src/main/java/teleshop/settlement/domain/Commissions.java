package teleshop.settlement.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import teleshop.kernel.Money;
import teleshop.supplier.domain.SupplyMode;
import teleshop.supplier.domain.Tier;

/**
 * What we keep of each sold line: at a flat rate of itself, by tiers of what its month has come to
 * so far. The month counts by agreement version, in the order of the days.
 */
final class Commissions {

    private record Month(int version, LocalDate first) {}

    /** Something that moves the net sales of a month. */
    private record Move(LocalDate on, int rank, String key, SoldLine line, Money net) {}

    private static final Comparator<Move> IN_ORDER =
            Comparator.comparing(Move::on).thenComparing(Move::rank).thenComparing(Move::key);

    private final Map<String, Money> ofLine = new HashMap<>();
    private final Map<Month, Money> reached = new HashMap<>();

    Commissions(List<SoldLine> sold, List<GivenBack> returns) {
        var lines = new HashMap<String, SoldLine>();
        sold.forEach(line -> lines.put(line.line(), line));
        Stream.concat(
                        sold.stream().map(Commissions::sale),
                        returns.stream().map(r -> back(lines.get(r.line()), r)))
                .sorted(IN_ORDER)
                .forEach(this::count);
    }

    Money of(SoldLine line) {
        return ofLine.getOrDefault(line.line(), Money.ZERO);
    }

    private static Move sale(SoldLine line) {
        var on = line.signedOn() == null ? line.cashedOn() : line.signedOn();
        return new Move(on, 0, line.line(), line, line.base());
    }

    private static Move back(SoldLine line, GivenBack back) {
        Money before = line.part(line.base(), back.before());
        Money after = line.part(line.base(), back.before() + back.quantity());
        return new Move(back.acceptedOn(), 1, back.reference(), line, before.minus(after));
    }

    private void count(Move move) {
        var terms = move.line().agreed().terms();
        if (terms.mode() != SupplyMode.COMMISSION) {
            return;
        }
        var month = new Month(move.line().agreed().version(), move.on().withDayOfMonth(1));
        Money before = reached.getOrDefault(month, Money.ZERO);
        Money after = before.plus(move.net());
        reached.put(month, after);
        if (move.rank() == 0) {
            ofLine.put(
                    move.line().line(),
                    terms.isFlat()
                            ? move.net().share(terms.firstRate())
                            : Tier.commission(terms.tiers(), after)
                                    .minus(Tier.commission(terms.tiers(), before)));
        }
    }
}
