package teleshop.settlement.domain;

import java.util.Set;

/** What may be wrong between a courier's statement and our books, as DOMAIN 6.3 numbers it. */
public enum Discrepancy {
    D01_UNKNOWN_WAYBILL,
    D02_MISSING_IN_STATEMENT,
    D03_SHORT,
    D04_OVER,
    D05_STATUS_CONFLICT,
    D06_COLLECTED_ON_PREPAID,
    D07_DUPLICATE_LINE,
    D08_DUPLICATE_MONEY,
    D09_FREIGHT_DIFF,
    D10_WEIGHT_DIFF,
    D11_COD_FEE_DIFF,
    D12_FEE_ON_REFUSED,
    D13_REMIT_LATE,
    D14_NET_SUM,
    D15_BANK_DIFF,
    D16_LOST_NOT_CLAIMED,
    D17_DAMAGED,
    D18_RETURN_NOT_RECEIVED,
    D19_PARTIAL,
    D20_BAD_ROW;

    private static final int CODE_LENGTH = 3;

    private static final Set<Discrepancy> HOLDING =
            Set.of(
                    D01_UNKNOWN_WAYBILL,
                    D05_STATUS_CONFLICT,
                    D08_DUPLICATE_MONEY,
                    D16_LOST_NOT_CLAIMED,
                    D17_DAMAGED,
                    D18_RETURN_NOT_RECEIVED,
                    D19_PARTIAL);

    private static final Set<Discrepancy> BLOCKING =
            Set.of(
                    D03_SHORT,
                    D05_STATUS_CONFLICT,
                    D06_COLLECTED_ON_PREPAID,
                    D16_LOST_NOT_CLAIMED,
                    D17_DAMAGED,
                    D18_RETURN_NOT_RECEIVED,
                    D19_PARTIAL);

    /** Such as {@code D03}. */
    public String code() {
        return name().substring(0, CODE_LENGTH);
    }

    public static Discrepancy ofCode(String code) {
        for (var discrepancy : values()) {
            if (discrepancy.code().equals(code)) {
                return discrepancy;
            }
        }
        throw new IllegalArgumentException("no discrepancy " + code);
    }

    /** Whether nothing of the row is booked until a person has looked. */
    public boolean holds() {
        return HOLDING.contains(this);
    }

    /** A doubled line is only written down: nobody has to do anything about it. */
    CaseState opensAs() {
        return this == D07_DUPLICATE_LINE ? CaseState.SETTLED : CaseState.OPEN;
    }

    /** Whether the supplier is not paid for the goods while such a case is open. */
    public boolean blocksSettlement() {
        return BLOCKING.contains(this);
    }
}
