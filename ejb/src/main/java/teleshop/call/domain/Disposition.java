package teleshop.call.domain;

/** What an agent says came of the talk. */
public enum Disposition {
    ORDER,
    CONSIDERING,
    INFO_ONLY,
    NOT_INTERESTED,
    WRONG_NUMBER,
    NO_ANSWER,
    BUSY,
    MACHINE,
    REFUSED_CONTACT,
    ALREADY_BOUGHT,
    COMPLAINT,
    LANGUAGE,
    CALL_LATER,
    INVALID,
    DROPPED
}
