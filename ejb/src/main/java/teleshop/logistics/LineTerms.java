package teleshop.logistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import teleshop.kernel.Money;
import teleshop.logistics.domain.ParcelLine;
import teleshop.order.OrderView;
import teleshop.order.domain.OrderLine;
import teleshop.supplier.Agreements;
import teleshop.supplier.domain.AgreementVersion;
import teleshop.supplier.domain.SupplyMode;
import teleshop.supplier.domain.Terms;

/** Looks up on what terms an order line is sold: those of its supplier when it was ordered. */
@ApplicationScoped
class LineTerms {

    @Inject private Agreements agreements;

    /**
     * @param index of the line, from 0
     */
    ParcelLine line(OrderView order, int index) {
        var line = order.lines().get(index);
        var terms = terms(line, order.placedAt());
        return new ParcelLine(
                order.number().value() + "/" + (index + 1),
                index + 1,
                line.sku(),
                line.productName(),
                line.quantity(),
                line.amount(),
                terms.map(t -> unitCost(line, t)).orElse(line.unitCost()),
                line.taxRateBp(),
                line.supplier() == null ? "" : line.supplier(),
                terms.map(Terms::mode).orElse(SupplyMode.BUYOUT),
                terms.map(t -> kept(line, t)).orElse(Money.ZERO),
                0);
    }

    private Optional<Terms> terms(OrderLine line, Instant at) {
        return Optional.ofNullable(line.supplier())
                .filter(supplier -> !supplier.isBlank())
                .flatMap(supplier -> agreements.versionAt(supplier, at))
                .map(AgreementVersion::terms);
    }

    private static Money unitCost(OrderLine line, Terms terms) {
        return terms.mode() == SupplyMode.BUYOUT
                ? line.unitCost()
                : terms.unitCosts().getOrDefault(line.sku(), line.unitCost());
    }

    /** What is left for us once the supplier has its part; our own discount is at our cost. */
    private static Money kept(OrderLine line, Terms terms) {
        if (terms.mode() != SupplyMode.COMMISSION) {
            return Money.ZERO;
        }
        var list = line.unitPrice().times(line.quantity());
        var base = terms.base().of(list, line.discountShare(), line.taxRateBp());
        var gross = terms.base().gross(list, line.discountShare());
        var theirs = gross.minus(base.share(terms.firstRate()));
        return line.amount().minus(theirs);
    }
}
