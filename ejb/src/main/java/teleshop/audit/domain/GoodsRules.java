package teleshop.audit.domain;

import static teleshop.order.domain.HoldType.AMOUNT;
import static teleshop.order.domain.HoldType.CHANGED;
import static teleshop.order.domain.HoldType.LIMIT;
import static teleshop.order.domain.HoldType.PRICE;
import static teleshop.order.domain.HoldType.STOCK;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is ordered, how much of it and for how much: R14 R15 R16 R22 R26. */
final class GoodsRules {

    private final Thresholds limits;

    GoodsRules(Thresholds limits) {
        this.limits = limits;
    }

    List<Rule> all() {
        return List.of(this::quantity, this::amount, this::price, this::stock, this::changed);
    }

    private Stream<Hit> quantity(AuditFacts facts) {
        var hits = new ArrayList<Hit>();
        for (var line : facts.order().lines()) {
            boolean overLimit = line.limit() > 0 && line.quantity() > line.limit();
            long unusual = (long) limits.quantityFactor() * line.p99Quantity();
            if (overLimit) {
                hits.add(Hit.hard("R14", LIMIT, "more than " + line.limit() + " of " + line.sku()));
            }
            if (overLimit || unusual > 0 && line.quantity() > unusual) {
                hits.add(Hit.points("R14", 30, "unusually many of " + line.sku()));
            }
        }
        return Stream.concat(
                hits.stream().filter(Hit::isHard).limit(1),
                hits.stream().filter(hit -> !hit.isHard()).limit(1));
    }

    private Stream<Hit> amount(AuditFacts facts) {
        var cod = facts.order().codAmount();
        boolean overLimit = cod.compareTo(limits.codLimit()) > 0;
        boolean overMaximum =
                facts.around().codMaximum().filter(most -> cod.compareTo(most) > 0).isPresent();
        return facts.order().cod() && (overLimit || overMaximum)
                ? Stream.of(Hit.hard("R15", AMOUNT, "too much to collect at the door"))
                : Stream.empty();
    }

    private Stream<Hit> price(AuditFacts facts) {
        return facts.order().lines().stream()
                .filter(
                        line ->
                                line.isBelowFloor()
                                        || line.isDiscountedBeyond(limits.discountAuthorityBp()))
                .map(line -> Hit.hard("R16", PRICE, "price of " + line.sku() + " is too low"))
                .limit(1);
    }

    private Stream<Hit> stock(AuditFacts facts) {
        return facts.around().shortOf().stream().map(what -> Hit.hard("R22", STOCK, what));
    }

    private Stream<Hit> changed(AuditFacts facts) {
        return facts.around().changed()
                ? Stream.of(Hit.hard("R26", CHANGED, "changed after approval"))
                : Stream.empty();
    }
}
