package teleshop.settlement.domain;

import static teleshop.settlement.domain.Discrepancy.D01_UNKNOWN_WAYBILL;
import static teleshop.settlement.domain.Discrepancy.D03_SHORT;
import static teleshop.settlement.domain.Discrepancy.D04_OVER;
import static teleshop.settlement.domain.Discrepancy.D05_STATUS_CONFLICT;
import static teleshop.settlement.domain.Discrepancy.D06_COLLECTED_ON_PREPAID;
import static teleshop.settlement.domain.Discrepancy.D07_DUPLICATE_LINE;
import static teleshop.settlement.domain.Discrepancy.D08_DUPLICATE_MONEY;
import static teleshop.settlement.domain.Discrepancy.D16_LOST_NOT_CLAIMED;
import static teleshop.settlement.domain.Discrepancy.D17_DAMAGED;
import static teleshop.settlement.domain.Discrepancy.D18_RETURN_NOT_RECEIVED;
import static teleshop.settlement.domain.Discrepancy.D19_PARTIAL;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import teleshop.kernel.Money;

/**
 * Compares what a courier states with what our books expect, row by row. Each row has at most one
 * code about its money, the first that applies; codes about fees stand beside it.
 */
public final class Reconciliation {

    private static final int PER_MILLE = 1000;

    private final LocalDate today;
    private final ZoneId zone;

    public Reconciliation(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
    }

    /** The same row stood in this statement or an earlier file before. */
    public Judgement duplicate(StatementLine line) {
        return unposted(line, D07_DUPLICATE_LINE);
    }

    /** We sent no such parcel by this courier. */
    public Judgement unknown(StatementLine line) {
        return unposted(line, D01_UNKNOWN_WAYBILL);
    }

    public Judgement judge(StatementLine line, ParcelFacts parcel) {
        var fees = new FeeCheck(line, parcel);
        var findings = new ArrayList<Finding>();
        var code = moneyCode(line, parcel);
        code.ifPresent(c -> findings.add(new Finding(c, due(line, parcel), line.collected())));
        findings.addAll(fees.findings());
        boolean small = code.isEmpty() && isShort(line, parcel);
        boolean over = code.filter(D04_OVER::equals).isPresent();
        return new Judgement(
                line,
                findings,
                small ? missing(line, parcel) : Money.ZERO,
                over ? missing(line, parcel).negated() : Money.ZERO,
                fees.agreed());
    }

    private static Judgement unposted(StatementLine line, Discrepancy code) {
        var finding = new Finding(code, Money.ZERO, line.collected());
        return new Judgement(line, List.of(finding), Money.ZERO, Money.ZERO, line.fees());
    }

    private Optional<Discrepancy> moneyCode(StatementLine line, ParcelFacts parcel) {
        return Stream.of(
                        when(isPaidTwice(line, parcel), D08_DUPLICATE_MONEY),
                        when(isUnclaimed(line, parcel, StatedStatus.LOST), D16_LOST_NOT_CLAIMED),
                        when(isUnclaimed(line, parcel, StatedStatus.DAMAGED), D17_DAMAGED),
                        when(isUnknownPart(line, parcel), D19_PARTIAL),
                        when(contradict(line, parcel), D05_STATUS_CONFLICT),
                        when(isReturnMissing(line, parcel), D18_RETURN_NOT_RECEIVED),
                        when(isPaidBefore(line, parcel), D06_COLLECTED_ON_PREPAID),
                        when(missing(line, parcel).isNegative(), D04_OVER),
                        when(isTooShort(line, parcel), D03_SHORT))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isPaidTwice(StatementLine line, ParcelFacts parcel) {
        Money before = parcel.earlier().received();
        boolean both = isSome(before) && isSome(line.received());
        return both && before.plus(line.received()).compareTo(parcel.codDue()) > 0;
    }

    private static boolean isUnclaimed(StatementLine line, ParcelFacts parcel, StatedStatus what) {
        return line.status() == what && !parcel.claimAgreed();
    }

    private static boolean isUnknownPart(StatementLine line, ParcelFacts parcel) {
        return line.status() == StatedStatus.PART && parcel.state() != ParcelState.PART_SIGNED;
    }

    /** One of us says delivered, the other refused, returned or lost. */
    private static boolean contradict(StatementLine line, ParcelFacts parcel) {
        return switch (parcel.state()) {
            case REFUSED, BACK, LOST -> line.status().isDelivery() && isSome(line.collected());
            case SIGNED, PART_SIGNED -> line.status().isRefusal();
            case UNDERWAY -> false;
        };
    }

    private boolean isReturnMissing(StatementLine line, ParcelFacts parcel) {
        var returned = line.statusAt().atZone(zone).toLocalDate();
        var latest = returned.plusDays(parcel.contract().returnMissingDays());
        return line.status() == StatedStatus.RETURNED
                && parcel.state() != ParcelState.BACK
                && today.isAfter(latest);
    }

    private static boolean isPaidBefore(StatementLine line, ParcelFacts parcel) {
        return parcel.prepaid() && isSome(line.collected());
    }

    private static boolean isTooShort(StatementLine line, ParcelFacts parcel) {
        if (!isShort(line, parcel)) {
            return false;
        }
        Money gap = missing(line, parcel);
        boolean tooMuch = gap.compareTo(parcel.contract().shortTolMax()) > 0;
        long share = Math.multiplyExact(gap.minor(), PER_MILLE);
        long most =
                Math.multiplyExact(parcel.codDue().minor(), parcel.contract().shortTolPerMille());
        return tooMuch || share > most;
    }

    private static boolean isShort(StatementLine line, ParcelFacts parcel) {
        return missing(line, parcel).compareTo(Money.ZERO) > 0;
    }

    /** What is still due once this row is counted; below zero if it is more than was due. */
    private static Money missing(StatementLine line, ParcelFacts parcel) {
        return due(line, parcel).minus(parcel.earlier().received()).minus(line.received());
    }

    /** Nothing is due for a parcel that was not delivered or is paid already. */
    private static Money due(StatementLine line, ParcelFacts parcel) {
        boolean delivered = line.status().isDelivery() || isSome(parcel.earlier().received());
        return delivered ? parcel.codDue() : Money.ZERO;
    }

    private static boolean isSome(Money money) {
        return money.compareTo(Money.ZERO) > 0;
    }

    private static Optional<Discrepancy> when(boolean is, Discrepancy code) {
        return is ? Optional.of(code) : Optional.empty();
    }
}
