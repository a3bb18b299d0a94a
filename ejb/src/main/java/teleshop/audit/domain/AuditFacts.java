package teleshop.audit.domain;

import java.time.Instant;
import java.util.List;

/**
 * Everything the rules look at.
 *
 * @param past without the order itself
 * @param dayStart when the day of the order began in the shop
 */
public record AuditFacts(
        CheckedOrder order, List<PastOrder> past, Surroundings around, Instant dayStart) {

    public AuditFacts {
        past = List.copyOf(past);
    }

    /** Of the same customer or number, and placed before it. */
    List<PastOrder> earlier() {
        return past.stream()
                .filter(p -> isSamePerson(p) && !p.placedAt().isAfter(order.placedAt()))
                .toList();
    }

    private boolean isSamePerson(PastOrder other) {
        return other.phone().equals(order.delivery().phone())
                || order.customerId() != null && order.customerId().equals(other.customerId());
    }

    boolean isSameAddress(PastOrder other) {
        return other.addressKey().equals(order.addressKey());
    }

    boolean isSamePhone(PastOrder other) {
        return other.phone().equals(order.delivery().phone());
    }
}
