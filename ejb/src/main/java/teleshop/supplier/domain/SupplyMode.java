package teleshop.supplier.domain;

/** How we deal with a supplier's goods. */
public enum SupplyMode {
    /** Our own stock; paid by purchase receipts. */
    BUYOUT,
    /** The supplier's goods; the agreed cost is paid for each signed unit. */
    CONSIGN_PRICE,
    /** The supplier's goods; we keep a share of the net sales. */
    COMMISSION,
    /** The supplier ships; else as agreed price. */
    DROP_SHIP
}
