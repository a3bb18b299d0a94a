package teleshop.call.domain;

/**
 * A fact stands in the books for good.
 *
 * @param over whether the call is over, so that nothing of it can get lost any more
 */
public record FactBooked(CallFact fact, boolean over) {}
