package teleshop.audit.domain;

import java.time.Instant;
import java.util.List;
import teleshop.order.domain.OrderNumber;

/**
 * What the rules said once, kept with its reasons.
 *
 * @param cause why they looked, such as {@code placed}
 */
public record ReviewDecision(
        OrderNumber order, Instant at, String cause, int score, boolean passed, List<Hit> hits) {

    public ReviewDecision {
        hits = List.copyOf(hits);
    }
}
