package teleshop.call.domain;

import java.time.Instant;

/**
 * Which calls somebody wants to see: those that arrived in {@code [from, to)}.
 *
 * @param number normalised; empty for all
 * @param agent whose calls, with those that nobody took; empty for everybody's
 */
public record CallQuestion(Instant from, Instant to, String number, String agent) {}
