package teleshop.order.domain;

import jakarta.persistence.Embeddable;
import teleshop.kernel.PhoneNumber;

/**
 * Where an order came from.
 *
 * @param agent who took it
 * @param callId none if it was not taken in a call; so are the numbers and the spot
 */
@Embeddable
public record OrderSource(
        String channel,
        String agent,
        String callId,
        PhoneNumber callerNumber,
        String dialledNumber,
        String spot) {}
