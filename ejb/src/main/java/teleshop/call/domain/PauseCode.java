package teleshop.call.domain;

/** Why an agent takes no calls. */
public enum PauseCode {
    MEAL,
    REST,
    TRAINING,
    MEETING,
    TECHNICAL,
    /** A lead said so. */
    BY_LEAD,
    OTHER
}
