package teleshop.order.domain;

import java.time.Instant;

/**
 * Which orders a list is to show.
 *
 * @param status none for all; so with {@code agent}
 * @param from of {@code [from, to)}, by the time they were placed
 */
public record OrderQuestion(OrderStatus status, String agent, Instant from, Instant to) {}
