package teleshop.order.domain;

import java.time.Instant;
import java.util.Set;
import teleshop.kernel.PhoneNumber;

/**
 * An order from before this shop's time.
 *
 * @param address as text, folded
 */
public record HistoricOrder(
        OrderNumber number,
        Long customerId,
        PhoneNumber phone,
        String recipient,
        String address,
        String agent,
        PaymentMethod payment,
        OrderStatus status,
        Instant placedAt,
        Set<String> skus,
        boolean signed,
        boolean refused) {}
