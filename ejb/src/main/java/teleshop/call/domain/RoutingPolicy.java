package teleshop.call.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

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

    /** What any sales agent has. */
    private static final String SALES = "sales";

    private final Comparator<WaitingCall> turn =
            Comparator.comparingLong(this::turnOf).thenComparing(WaitingCall::queuedAt);
    private final Comparator<WaitingCall> precedence = turn.thenComparing(WaitingCall::callId);

    private final RoutingRules rules;

    public RoutingPolicy(RoutingRules rules) {
        this.rules = rules;
    }

    /** The house's own weights. */
    public static RoutingPolicy ofTheHouse() {
        return new RoutingPolicy(RoutingRules.STANDARD);
    }

    /** Picks among the agents who may take the call, as its queue chooses. */
    public Decision decide(WaitingCall call, Collection<ReadyAgent> ready, Instant now) {
        var order = call.queue().strategy().among(call, rules, call.waitedMillis(now));
        ReadyAgent best = null;
        for (var agent : ready) {
            if (mayTake(agent, call, now) && (best == null || order.compare(agent, best) < 0)) {
                best = agent;
            }
        }
        return best == null ? new KeepWaiting() : new OfferTo(best);
    }

    /** Who is served first: by the score, of equals who came first. It does not change in time. */
    public Comparator<WaitingCall> precedence() {
        return precedence;
    }

    /** The same, but those who came at once with the same score are equal. */
    Comparator<WaitingCall> turn() {
        return turn;
    }

    /** Whether the agent is able to; the longer the caller has waited, the less is asked. */
    public boolean mayTake(ReadyAgent agent, WaitingCall call, Instant now) {
        long waited = call.waitedMillis(now);
        var ease = rules.relaxation();
        return agent.answers()
                && (agent.skills().speaks(call.wish().language())
                        || waited >= ease.language().toMillis())
                && isSkilled(agent.skills(), call.queue(), waited);
    }

    /** Whether the agent is able to; they were kept waiting long enough for any level to do. */
    public boolean mayCallBack(ReadyAgent agent, String skill) {
        return agent.dials() && agent.skills().anyLevel(skill) > 0;
    }

    /** Whether the caller had better wait a little for the one they know, who is busy now. */
    public boolean waitsForLast(WaitingCall call, Set<String> busyAgents, Instant now) {
        return call.queue().strategy() == RoutingStrategy.LAST_AGENT
                && busyAgents.contains(call.ties().lastAgent())
                && rules.prefersLast(call, call.ties().lastAgent(), call.waitedMillis(now));
    }

    private boolean isSkilled(AgentSkills skills, QueueRules queue, long waitedMillis) {
        var ease = rules.relaxation();
        int least =
                waitedMillis >= ease.lowerLevel().toMillis()
                        ? Math.max(1, queue.level() - 1)
                        : queue.level();
        return skills.level(queue.skill()) >= least
                || waitedMillis >= ease.secondary().toMillis()
                        && skills.anyLevel(queue.skill()) >= least
                || waitedMillis >= ease.anybody().toMillis() && skills.anyLevel(SALES) > 0;
    }

    /** In thousandths of a point. */
    long score(WaitingCall call, Instant now) {
        return THOUSANDTHS * points(call) + rules.points().perSecond() * call.waitedMillis(now);
    }

    /** When they would have come if nothing but waiting counted. */
    long turnOf(WaitingCall call) {
        return call.queuedAt().toEpochMilli()
                - THOUSANDTHS * points(call) / rules.points().perSecond();
    }

    private long points(WaitingCall call) {
        return (long) rules.points().perRank() * call.rank().ordinal()
                + (long) rules.points().perNeed() * call.need();
    }
}
