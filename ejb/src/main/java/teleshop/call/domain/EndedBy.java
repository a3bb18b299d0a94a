package teleshop.call.domain;

/** Who put the receiver down. */
public enum EndedBy {
    CALLER,
    AGENT,
    SWITCHBOARD
}
