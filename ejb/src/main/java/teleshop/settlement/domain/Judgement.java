package teleshop.settlement.domain;

import java.util.List;
import java.util.Optional;
import teleshop.kernel.Money;

/**
 * What became of one row.
 *
 * @param findings the money code first, if there is one
 * @param writtenOff a shortage too small for a case
 * @param excess more than was due; owed back
 * @param agreed the fees by contract where they are disputed, else as stated
 */
public record Judgement(
        StatementLine line, List<Finding> findings, Money writtenOff, Money excess, Fees agreed) {

    public Judgement {
        findings = List.copyOf(findings);
    }

    /** The one code about money or status; empty if the row is matched. */
    public Optional<Discrepancy> moneyCode() {
        return findings.stream()
                .map(Finding::code)
                .filter(code -> !FeeCheck.CODES.contains(code))
                .findFirst();
    }

    public boolean isDuplicate() {
        return moneyCode().filter(Discrepancy.D07_DUPLICATE_LINE::equals).isPresent();
    }

    public boolean isHeld() {
        return moneyCode().filter(Discrepancy::holds).isPresent();
    }

    /** Whether it is booked at all. */
    public boolean isPosted() {
        return !isDuplicate() && !isHeld();
    }
}
