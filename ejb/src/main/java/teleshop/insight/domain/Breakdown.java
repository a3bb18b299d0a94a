package teleshop.insight.domain;

/** By what the calls of an interval are told apart. */
public enum Breakdown {
    QUEUE,
    /** The number that was dialled. */
    DNIS,
    /** Who answered; calls that nobody answered stand under no name. */
    AGENT
}
