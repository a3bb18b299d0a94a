package teleshop.call.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Decides who is served next and by whom. */
public final class RoutingPolicy {

    /** What to do with one waiting call. */
    public sealed interface Decision {

        /** Who is to take it; empty if nobody can now. */
        default Optional<ReadyAgent> taker() {
            return Optional.empty();
        }
    }

    /** Put the call before this agent. */
    public record OfferTo(ReadyAgent agent) implements Decision {

        @Override
        public Optional<ReadyAgent> taker() {
            return Optional.of(agent);
        }
    }

    /** Nobody who could take it is free. */
    public record KeepWaiting() implements Decision {}

    private static final int THOUSANDTHS = 1000;

    private final int pointsPerRank;
    private final int pointsPerNeed;
    private final int pointsPerSecond;
    private final int pointsForCallback;

    public RoutingPolicy(
            int pointsPerRank, int pointsPerNeed, int pointsPerSecond, int pointsForCallback) {
        this.pointsPerRank = pointsPerRank;
        this.pointsPerNeed = pointsPerNeed;
        this.pointsPerSecond = pointsPerSecond;
        this.pointsForCallback = pointsForCallback;
    }

    /** The house's own weights: a rank is worth the waiting of 500 s. */
    public static RoutingPolicy ofTheHouse() {
        return new RoutingPolicy(1000, 200, 2, 300);
    }

    /** Picks the skilled, ready agent who has been idle longest. */
    public Decision decide(WaitingCall call, Collection<ReadyAgent> ready) {
        return ready.stream()
                .filter(agent -> agent.canTake(call))
                .min(Comparator.comparing(ReadyAgent::idleSince).thenComparing(ReadyAgent::name))
                .<Decision>map(OfferTo::new)
                .orElseGet(KeepWaiting::new);
    }

    /** Who is served first at this moment: the highest score, of equals who came first. */
    public Comparator<WaitingCall> precedence(Instant now) {
        return Comparator.comparingLong((WaitingCall call) -> score(call, now))
                .reversed()
                .thenComparing(WaitingCall::queuedAt)
                .thenComparing(WaitingCall::callId);
    }

    /** In thousandths of a point. */
    long score(WaitingCall call, Instant now) {
        long points =
                (long) pointsPerRank * call.rank().ordinal()
                        + (long) pointsPerNeed * call.need()
                        + (call.callbackReached() ? pointsForCallback : 0);
        long waitedMillis = Math.max(0, Duration.between(call.queuedAt(), now).toMillis());
        return THOUSANDTHS * points + pointsPerSecond * waitedMillis;
    }
}
