package teleshop.supplier.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import teleshop.kernel.BasisPoints;
import teleshop.kernel.Money;

/**
 * What was agreed with a supplier in one version of the agreement.
 *
 * @param cycle how often it is settled, such as {@code 3/month}; for people
 * @param tiers lowest first, the last open-ended; one tier is a flat rate
 * @param unitCosts the agreed cost by SKU; counts where goods are paid at agreed cost
 * @param freightPerShipment what we give back to a supplier that ships; counts for DROP_SHIP
 * @param returnFreightPaidBySupplierWhen the responsibilities in which a return's freight is theirs
 */
public record Terms(
        SupplyMode mode,
        CommissionBase base,
        Trigger trigger,
        String cycle,
        List<Tier> tiers,
        Map<String, Money> unitCosts,
        Money freightPerShipment,
        BasisPoints serviceFee,
        HoldBack holdBack,
        Airtime airtime,
        Set<String> returnFreightPaidBySupplierWhen) {

    public Terms {
        tiers = List.copyOf(tiers);
        unitCosts = Map.copyOf(unitCosts);
        returnFreightPaidBySupplierWhen = Set.copyOf(returnFreightPaidBySupplierWhen);
    }

    /** The rate that a sale is booked with when it is signed for, before the month is known. */
    public BasisPoints firstRate() {
        return tiers.isEmpty() ? new BasisPoints(0) : tiers.get(0).rate();
    }

    /** Whether every sale has the same rate. */
    public boolean isFlat() {
        return tiers.size() <= 1;
    }
}
