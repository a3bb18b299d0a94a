package teleshop.settlement.domain;

import java.util.List;
import teleshop.kernel.Money;

/**
 * All that a supplier's statement is made of.
 *
 * @param sold settled ones too, as their returns and their month need them
 * @param kept hold-backs not released yet
 * @param advance paid ahead and not recovered yet
 * @param carry what earlier statements fell below zero; not above zero
 */
public record SupplierAccount(
        List<SoldLine> sold,
        List<GivenBack> returns,
        List<AiredSpot> spots,
        List<DatedItem> items,
        List<Purchased> purchases,
        List<KeptBack> kept,
        Money advance,
        Money carry) {}
