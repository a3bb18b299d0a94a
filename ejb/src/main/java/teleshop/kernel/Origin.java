package teleshop.kernel;

/** By which door a deed came in. */
public enum Origin {
    UI,
    REST,
    BATCH,
    JMS,
    CTI
}
