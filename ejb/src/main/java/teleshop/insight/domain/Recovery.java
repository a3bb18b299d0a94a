package teleshop.insight.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import teleshop.kernel.Money;

/**
 * How many of those whom we lost bought after all.
 *
 * @param lostCallers numbers, each once
 * @param orders those given when we called back
 * @param amount of these orders
 * @param callers who ordered later in whatever way
 */
public record Recovery(long lostCallers, long orders, Money amount, long callers) {

    /**
     * @param lost each number and when it was lost first
     */
    public static Recovery of(Map<String, Instant> lost, List<Sale> sales) {
        var later =
                sales.stream()
                        .filter(s -> lost.containsKey(s.number()))
                        .filter(s -> s.placedAt().isAfter(lost.get(s.number())))
                        .toList();
        var won = later.stream().filter(Sale::byCallback).toList();
        return new Recovery(
                lost.size(),
                won.size(),
                Money.total(won.stream().map(Sale::amount).toList()),
                later.stream().map(Sale::number).distinct().count());
    }

    /** Orders from callbacks in per cent of those lost. */
    public Optional<BigDecimal> recovered() {
        return Percent.of(orders, lostCallers);
    }

    /** Lost callers who ordered later in per cent of those lost. */
    public Optional<BigDecimal> recoveryRate() {
        return Percent.of(callers, lostCallers);
    }
}
