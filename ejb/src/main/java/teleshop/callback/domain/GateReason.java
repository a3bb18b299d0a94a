package teleshop.callback.domain;

/** Why somebody is not dialled; the first that applies is told. */
public enum GateReason {
    STATE,
    INVALID,
    DNC,
    CONSENT,
    IN_CALL,
    DROP_LOCK,
    ATTEMPTS_TOTAL,
    ATTEMPTS_DAY,
    COOL_DOWN,
    HOLIDAY,
    HOURS,
    WINDOW,
    SURGE
}
