package teleshop.call.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A call from before this shop's time.
 *
 * @param statedSource where the caller said to have seen us; may be empty
 */
public record HistoricCall(
        String id,
        CallerNumber caller,
        String dialled,
        String queue,
        String brand,
        String statedSource,
        Instant arrivedAt,
        CallResult result,
        Outcome outcome,
        Seconds seconds) {

    /**
     * Who talked to the caller, and what came of it.
     *
     * @param agent may be empty
     */
    public record Outcome(String agent, Optional<Disposition> disposition) {}

    /** How long it took: until the answer or the end, talking, on hold, after the call. */
    public record Seconds(long waiting, long talk, long hold, long acw) {}

    public boolean isAnswered() {
        return result == CallResult.ANSWERED;
    }

    /** Of one that was answered. */
    public Instant answeredAt() {
        return arrivedAt.plusSeconds(seconds.waiting());
    }

    public Instant endedAt() {
        return isAnswered()
                ? answeredAt().plusSeconds(seconds.talk() + seconds.hold())
                : arrivedAt.plusSeconds(seconds.waiting());
    }

    /** Of one that was answered. */
    public Instant wrappedUpAt() {
        return endedAt().plusSeconds(seconds.acw());
    }
}
