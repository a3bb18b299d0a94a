package teleshop.order.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * How it went with a customer so far, in numbers of orders.
 *
 * @param returned refused goods that came back; they count as refused as well
 */
public record CustomerRecord(
        Long customerId,
        long orders,
        long signed,
        long refused,
        long returned,
        Optional<Instant> lastOrderAt) {

    public static CustomerRecord blank(Long customerId) {
        return new CustomerRecord(customerId, 0, 0, 0, 0, Optional.empty());
    }
}
