package teleshop.logistics.domain;

/** What came of a courier's news. */
public enum NewsEffect {
    /** Its parcel is not with the courier yet, or not known. */
    WAITING,
    /** Written down; it changed nothing. */
    RECORDED,
    /** It moved the parcel. */
    APPLIED
}
