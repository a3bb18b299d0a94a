package teleshop.settlement.domain;

import static teleshop.settlement.domain.Discrepancy.D09_FREIGHT_DIFF;
import static teleshop.settlement.domain.Discrepancy.D10_WEIGHT_DIFF;
import static teleshop.settlement.domain.Discrepancy.D11_COD_FEE_DIFF;
import static teleshop.settlement.domain.Discrepancy.D12_FEE_ON_REFUSED;
import static teleshop.settlement.domain.Discrepancy.D13_REMIT_LATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import teleshop.kernel.Money;

/**
 * Holds what a courier charges on one row against its contract. What earlier rows charged for the
 * same parcel is added first.
 */
final class FeeCheck {

    static final Set<Discrepancy> CODES =
            Set.of(
                    D09_FREIGHT_DIFF,
                    D10_WEIGHT_DIFF,
                    D11_COD_FEE_DIFF,
                    D12_FEE_ON_REFUSED,
                    D13_REMIT_LATE);

    private final StatementLine line;
    private final ParcelFacts parcel;
    private final List<Finding> findings = new ArrayList<>();
    private Fees agreed;

    FeeCheck(StatementLine line, ParcelFacts parcel) {
        this.line = line;
        this.parcel = parcel;
        this.agreed = line.fees();
        checkFreight();
        checkWeight();
        checkCodFee();
        checkRemittance();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** By contract where something was found, else as stated. */
    Fees agreed() {
        return agreed;
    }

    /** One finding for the way out and the way back together. */
    private void checkFreight() {
        var wayOut = freightDue();
        var wayBack = returnFreightDue();
        Money stated = line.fees().freight();
        Money statedBack = line.fees().returnFreight();
        boolean out = isStatedOff(stated, wayOut);
        boolean back = isStatedOff(statedBack, wayBack);
        agreed = out ? agreed.withFreight(wayOut) : agreed;
        agreed = back ? agreed.withReturnFreight(wayBack) : agreed;
        if (out || back) {
            find(
                    D09_FREIGHT_DIFF,
                    (out ? wayOut : Money.ZERO).plus(back ? wayBack : Money.ZERO),
                    (out ? stated : Money.ZERO).plus(back ? statedBack : Money.ZERO));
        }
    }

    private Money freightDue() {
        int grams = line.chargeGrams() > 0 ? line.chargeGrams() : parcel.packedGrams();
        Money left = parcel.contract().freight(grams).minus(parcel.earlier().freight());
        return left.isNegative() ? Money.ZERO : left;
    }

    private Money returnFreightDue() {
        return line.status().isRefusal() ? parcel.contract().returnFreight() : Money.ZERO;
    }

    /** What is not stated is not judged. */
    private boolean isStatedOff(Money stated, Money due) {
        Money gap = stated.minus(due).abs();
        return !stated.equals(Money.ZERO)
                && gap.compareTo(parcel.contract().freightTolerance()) > 0;
    }

    private void checkWeight() {
        int most = parcel.packedGrams() + parcel.contract().weightStepG();
        if (parcel.packedGrams() == 0 || line.chargeGrams() <= most) {
            return;
        }
        Money byScale = parcel.contract().freight(parcel.packedGrams());
        find(D10_WEIGHT_DIFF, byScale, line.fees().freight());
        if (byScale.compareTo(agreed.freight()) < 0) {
            agreed = agreed.withFreight(byScale);
        }
    }

    private void checkCodFee() {
        if (line.status().isRefusal()) {
            checkFeeOnRefused();
            return;
        }
        Money collected = line.collected();
        Money stated = line.fees().codFee();
        Money due = parcel.contract().codFee(collected);
        if (!stated.equals(due) && !(collected.equals(Money.ZERO) && stated.equals(Money.ZERO))) {
            find(D11_COD_FEE_DIFF, due, stated);
            agreed = agreed.withCodFee(due);
        }
    }

    private void checkFeeOnRefused() {
        Money stated = line.fees().codFee();
        if (!stated.equals(Money.ZERO) && !parcel.contract().codFeeOnRefused()) {
            find(D12_FEE_ON_REFUSED, Money.ZERO, stated);
            agreed = agreed.withCodFee(Money.ZERO);
        }
    }

    private void checkRemittance() {
        if (line.remitDate() == null || parcel.signedOn() == null) {
            return;
        }
        if (line.remitDate().isAfter(parcel.signedOn().plusDays(parcel.contract().remitDays()))) {
            find(D13_REMIT_LATE, parcel.codDue(), line.collected());
        }
    }

    private void find(Discrepancy code, Money expected, Money stated) {
        findings.add(new Finding(code, expected, stated));
    }
}
