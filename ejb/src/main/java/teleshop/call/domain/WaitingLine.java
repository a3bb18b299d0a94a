package teleshop.call.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The callers who wait, by what they ask for: who is next for an agent is found by looking at the
 * first of each kind only. For one thread at a time.
 */
public final class WaitingLine {

    /** Those of one kind differ by their waiting only, so if the first may not, none may. */
    private record Kind(QueueRules queue, String language, CallerClass rank, int need) {

        static Kind of(WaitingCall call) {
            return new Kind(call.queue(), call.wish().language(), call.rank(), call.need());
        }
    }

    private static final Comparator<WaitingCall> BY_ARRIVAL =
            Comparator.comparing(WaitingCall::queuedAt).thenComparing(WaitingCall::callId);

    private final RoutingPolicy policy;
    private final Map<String, WaitingCall> calls = new HashMap<>();
    private final Map<Kind, TreeSet<WaitingCall>> kinds = new HashMap<>();

    public WaitingLine(RoutingPolicy policy) {
        this.policy = policy;
    }

    /** One who waits already takes the place that comes with what is known now. */
    public void add(WaitingCall call) {
        remove(call.callId());
        calls.put(call.callId(), call);
        kinds.computeIfAbsent(Kind.of(call), kind -> new TreeSet<>(BY_ARRIVAL)).add(call);
    }

    /** Who left or is served; nothing happens if they do not wait. */
    public void remove(String callId) {
        var call = calls.remove(callId);
        if (call != null) {
            var kind = Kind.of(call);
            var peers = kinds.get(kind);
            peers.remove(call);
            if (peers.isEmpty()) {
                kinds.remove(kind);
            }
        }
    }

    /** The first whom this agent may take now. */
    public Optional<WaitingCall> next(ReadyAgent agent, Instant now) {
        WaitingCall best = null;
        for (var peers : kinds.values()) {
            var first = peers.first();
            if (policy.mayTake(agent, first, now) && isBefore(first, best)) {
                best = first;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isBefore(WaitingCall call, WaitingCall other) {
        return other == null || policy.precedence().compare(call, other) < 0;
    }

    /** The agent for whom the first of the line who can be served at all is meant. */
    public Optional<Match> match(Collection<ReadyAgent> ready, Instant now) {
        return kinds.values().stream()
                .map(TreeSet::first)
                .sorted(policy.precedence())
                .flatMap(call -> match(call, ready, now).stream())
                .findFirst();
    }

    private Optional<Match> match(WaitingCall call, Collection<ReadyAgent> ready, Instant now) {
        return policy.decide(call, ready, now).taker().map(agent -> new Match(call, agent));
    }

    /** A caller and the agent who is to take them. */
    public record Match(WaitingCall call, ReadyAgent agent) {}

    /** Everybody, who is served first first. */
    public List<WaitingCall> inOrder() {
        var all = new ArrayList<>(calls.values());
        all.sort(policy.precedence());
        return all;
    }

    public int size() {
        return calls.size();
    }

    public boolean isEmpty() {
        return calls.isEmpty();
    }
}
