package teleshop.stock.domain;

/** Why a balance changed. */
public enum MoveKind {
    OPENING,
    COUNT,
    RESERVE,
    RELEASE,
    ISSUE,
    RETURN
}
