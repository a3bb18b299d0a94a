package teleshop.audit.domain;

import java.time.Instant;
import java.util.Set;
import teleshop.kernel.PhoneNumber;
import teleshop.order.domain.OrderStatus;

/**
 * Another order that has to do with the one under review: of the same customer, number or address.
 *
 * @param skus known for those of the last day only
 */
public record PastOrder(
        String number,
        Long customerId,
        PhoneNumber phone,
        String recipient,
        String addressKey,
        boolean cod,
        OrderStatus status,
        Instant placedAt,
        Set<String> skus,
        boolean signed,
        boolean refused) {

    public PastOrder {
        skus = Set.copyOf(skus);
    }

    boolean isDead() {
        return status.isDead();
    }

    /** It may still come back unpaid. */
    boolean isOpenCod() {
        return cod
                && switch (status) {
                    case IN_REVIEW, BACK_TO_AGENT, APPROVED, DEFERRED, ALLOCATED, PACKED, SHIPPED ->
                            true;
                    default -> false;
                };
    }
}
