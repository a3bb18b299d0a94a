package teleshop.web.api;

import java.time.Instant;
import java.util.List;
import teleshop.call.domain.CallCard;
import teleshop.call.domain.Candidate;
import teleshop.call.domain.HotlineProduct;

/**
 * The call on an agent's desk. Its own agent sees the whole number: a new customer is entered under
 * it.
 *
 * @param callerNumber empty if withheld
 * @param keyed what the caller chose by key before; null if nothing
 * @param customer null unless the number belongs to exactly one
 */
public record DeskCall(
        String callId,
        String status,
        String callerNumber,
        String maskedNumber,
        String dialledNumber,
        Instant arrivedAt,
        String keyed,
        String region,
        HotlineProduct product,
        Candidate customer,
        List<Candidate> candidates) {

    static DeskCall of(CallCard card) {
        var caller = card.caller();
        return new DeskCall(
                card.callId(),
                card.status().name(),
                card.callerNumber().value(),
                card.callerNumber().masked(),
                card.dialledNumber(),
                card.arrivedAt(),
                card.keyed().map(Enum::name).orElse(null),
                caller.region().orElse(null),
                caller.product().orElse(null),
                caller.customer().orElse(null),
                caller.candidates());
    }
}
