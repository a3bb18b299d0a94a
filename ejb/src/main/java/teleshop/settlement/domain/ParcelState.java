package teleshop.settlement.domain;

/** What we know became of a parcel. */
public enum ParcelState {
    UNDERWAY,
    SIGNED,
    PART_SIGNED,
    REFUSED,
    /** The goods are in the warehouse again. */
    BACK,
    LOST
}
