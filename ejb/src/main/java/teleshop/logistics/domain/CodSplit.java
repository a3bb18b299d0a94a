package teleshop.logistics.domain;

import java.util.ArrayList;
import java.util.List;
import teleshop.kernel.Money;

/** Shares an amount that an order owes among its parcels. */
public final class CodSplit {

    private CodSplit() {}

    /**
     * Each parcel's part is rounded half up by its share of the value, the last takes the rest: the
     * parts always add up to {@code due}.
     *
     * @param values what is in each parcel, at least one; not all worth nothing unless due is
     */
    public static List<Money> of(Money due, List<Money> values) {
        long whole = Math.max(1, Money.total(values).minor());
        var parts = new ArrayList<Money>();
        var left = due;
        for (var value : values.subList(0, values.size() - 1)) {
            var part = share(due, value, whole);
            parts.add(part);
            left = left.minus(part);
        }
        parts.add(left);
        return List.copyOf(parts);
    }

    private static Money share(Money due, Money value, long whole) {
        long scaled = Math.multiplyExact(due.minor(), value.minor());
        return Money.ofMinor((2 * scaled + whole) / (2 * whole));
    }
}
