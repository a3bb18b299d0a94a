package teleshop.settlement.domain;

/** What a line of a supplier's statement is for, in the order in which they are shown. */
public enum SettlementKind {
    SALE,
    RETURN,
    PRICE_DIFF,
    COMMISSION,
    AIRTIME,
    SERVICE_FEE,
    RETURN_FREIGHT,
    FREIGHT_REIMBURSED,
    PENALTY,
    HOLD_BACK,
    HOLD_BACK_RELEASE,
    ADVANCE_RECOVERED,
    CLAIM,
    CARRY_FORWARD
}
