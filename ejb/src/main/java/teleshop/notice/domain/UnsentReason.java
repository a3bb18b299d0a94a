package teleshop.notice.domain;

/** Why a message was not sent; of several the first is told. */
public enum UnsentReason {
    NOT_MOBILE,
    ON_LIST,
    OPTED_OUT,
    QUIET_HOURS,
    NO_GATEWAY,
    REFUSED,
    UNREACHABLE
}
