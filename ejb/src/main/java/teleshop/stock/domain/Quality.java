package teleshop.stock.domain;

/** In what state goods are; only {@code RESALE} is sold. */
public enum Quality {
    RESALE,
    QUARANTINE,
    REFURBISH,
    TO_SUPPLIER,
    SCRAP
}
