package teleshop.settlement;

import teleshop.settlement.domain.SettlementId;

/** How the hold-back of a statement is called until it is released. */
final class HoldBackName {

    private HoldBackName() {}

    static String prefix(SettlementId id) {
        return "settlement " + id.value() + " ";
    }
}
