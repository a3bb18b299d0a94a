package teleshop.supplier.domain;

import jakarta.persistence.Embeddable;
import java.util.List;
import teleshop.kernel.BasisPoints;
import teleshop.kernel.Money;

/** The rate on the slice of a month's net sales that ends at {@code upTo}. */
@Embeddable
public record Tier(Money upTo, BasisPoints rate) {

    /** Higher than any month. */
    public static final Money OPEN_END = Money.ofMinor(Long.MAX_VALUE / 100_000);

    public static List<Tier> flat(BasisPoints rate) {
        return List.of(new Tier(OPEN_END, rate));
    }

    /**
     * The commission on the first {@code net} of a month; each slice rounded half up. Below zero,
     * when more came back than was sold, by the rate of the first.
     */
    public static Money commission(List<Tier> tiers, Money net) {
        Money sum = Money.ZERO;
        Money done = Money.ZERO;
        for (var tier : tiers) {
            Money reached = least(net, tier.upTo());
            sum = sum.plus(reached.minus(done).share(tier.rate()));
            done = reached;
        }
        return sum;
    }

    private static Money least(Money a, Money b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
