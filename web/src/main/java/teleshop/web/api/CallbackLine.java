package teleshop.web.api;

import java.time.Instant;
import teleshop.callback.domain.CallbackEntry;

/** One entry of the callback list as other programs see it; what has not happened is left out. */
public record CallbackLine(
        Long id,
        String number,
        String brand,
        String cause,
        String state,
        boolean open,
        String outcome,
        int attemptsIn,
        int attemptsOut,
        Instant originalQueuedAt,
        Instant nextAt,
        Instant windowFrom,
        Instant windowTo,
        String owner,
        String originCall,
        String originSpot,
        String closedByInteraction,
        Instant closedAt,
        Instant expiresAt) {

    static CallbackLine of(CallbackEntry.View e) {
        return new CallbackLine(
                e.id(),
                e.number().masked(),
                e.brand(),
                e.cause().name(),
                e.open() ? "OPEN" : "CLOSED",
                e.open(),
                e.outcome() == null ? null : e.outcome().name(),
                e.attemptsIn(),
                e.attemptsOut(),
                e.originalQueuedAt(),
                e.nextAt(),
                e.windowFrom(),
                e.windowTo(),
                e.owner(),
                e.originCall(),
                e.originSpot(),
                e.closedByInteraction(),
                e.closedAt(),
                e.expiresAt());
    }
}
