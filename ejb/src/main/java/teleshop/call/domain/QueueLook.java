package teleshop.call.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How each queue of the plan stands this moment. */
public final class QueueLook {

    /**
     * One queue.
     *
     * @param now its figures this moment; the tier carries those that made it
     */
    public record Standing(
            String queue, int waiting, Duration longestWait, FloorFigures now, Tier tier) {

        public Duration expectedWait() {
            return now.expectedWait();
        }

        /** Of the last five minutes in per cent; null if nobody called. */
        public Integer serviceLevelPercent() {
            return now.serviceLevel().isEmpty()
                    ? null
                    : Integer.valueOf(now.serviceLevel().getAsInt() / 100);
        }
    }

    private final CallBoard board;

    public QueueLook(CallBoard board) {
        this.board = board;
    }

    /** By name. */
    public List<Standing> queues(Instant now) {
        return board.plan().queues().keySet().stream()
                .sorted(Comparator.naturalOrder())
                .map(queue -> standing(queue, now))
                .toList();
    }

    /** How the queue stands that a call came by; empty if the call is over. */
    public Optional<Standing> ofCall(String callId, Instant now) {
        return board.call(callId).map(call -> standing(call.queue().name(), now));
    }

    private Standing standing(String queue, Instant now) {
        var figures = board.overflow().figures(queue, now);
        return new Standing(
                queue,
                figures.waiting(),
                longestWait(queue, now),
                figures,
                board.overflow().tier(queue, now));
    }

    private Duration longestWait(String queue, Instant now) {
        return board.calls().stream()
                .filter(call -> call.is(CallStatus.WAITING))
                .filter(call -> call.queue().name().equals(queue))
                .map(call -> Duration.between(call.arrival().at(), now))
                .max(Duration::compareTo)
                .filter(wait -> !wait.isNegative())
                .orElse(Duration.ZERO);
    }
}
