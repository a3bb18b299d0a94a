package teleshop.callback.domain;

import java.time.Instant;
import java.util.Optional;
import teleshop.call.domain.Disposition;

/**
 * We dialled for an entry.
 *
 * @param result none while it rings
 * @param disposition none until the agent has said what came of the talk
 */
public record Attempt(
        String id,
        Instant at,
        Instant until,
        Optional<AttemptResult> result,
        Optional<Disposition> disposition) {

    public boolean isLive() {
        return result.isEmpty();
    }

    public boolean was(AttemptResult some) {
        return result.filter(some::equals).isPresent();
    }
}
