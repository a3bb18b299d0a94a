package teleshop.callback.domain;

/** How an entry of the callback list was closed. */
public enum CallbackOutcome {
    ORDER,
    NOT_INTERESTED,
    WRONG_NUMBER,
    REFUSED_CONTACT,
    ALREADY_BOUGHT,
    INFO_ONLY,
    COMPLAINT,
    INVALID,
    EXHAUSTED,
    SERVED_ELSEWHERE,
    EXPIRED
}
