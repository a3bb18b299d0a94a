package teleshop.call.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

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

    /** A caller with what decides the turn, which does not change while they wait. */
    private record Place(WaitingCall call, long turn) {}

    private static final Comparator<Place> BY_TURN =
            Comparator.comparingLong(Place::turn)
                    .thenComparing(place -> place.call().queuedAt())
                    .thenComparing(place -> place.call().callId());

    private final RoutingPolicy policy;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Kind, TreeSet<Place>> kinds = new HashMap<>();

    public WaitingLine(RoutingPolicy policy) {
        this.policy = policy;
    }

    /** One who waits already takes the place that comes with what is known now. */
    public void add(WaitingCall call) {
        remove(call.callId());
        var place = new Place(call, policy.turnOf(call));
        places.put(call.callId(), place);
        kinds.computeIfAbsent(Kind.of(call), kind -> new TreeSet<>(BY_TURN)).add(place);
    }

    /** Who left or is served; nothing happens if they do not wait. */
    public void remove(String callId) {
        var place = places.remove(callId);
        if (place != null) {
            var kind = Kind.of(place.call());
            var peers = kinds.get(kind);
            peers.remove(place);
            if (peers.isEmpty()) {
                kinds.remove(kind);
            }
        }
    }

    /** The first whom this agent may take now. */
    public Optional<WaitingCall> next(ReadyAgent agent, Instant now) {
        Place best = null;
        for (var peers : kinds.values()) {
            var first = peers.first();
            if (isBefore(first, best) && policy.mayTake(agent, first.call(), now)) {
                best = first;
            }
        }
        return Optional.ofNullable(best).map(Place::call);
    }

    private static boolean isBefore(Place place, Place other) {
        return other == null || BY_TURN.compare(place, other) < 0;
    }

    /** The agent for whom the first of the line who can be served at all is meant. */
    public Optional<Match> match(Collection<ReadyAgent> ready, Instant now) {
        return match(ready, call -> false, now);
    }

    /**
     * The same, past those who had better wait.
     *
     * @param waitsOn whether the caller waits for one agent who is not free
     */
    public Optional<Match> match(
            Collection<ReadyAgent> ready, Predicate<WaitingCall> waitsOn, Instant now) {
        return kinds.values().stream()
                .flatMap(peers -> first(peers, waitsOn).stream())
                .sorted(BY_TURN)
                .flatMap(place -> match(place.call(), ready, now).stream())
                .findFirst();
    }

    private static Optional<Place> first(TreeSet<Place> peers, Predicate<WaitingCall> waitsOn) {
        return peers.stream().filter(place -> !waitsOn.test(place.call())).findFirst();
    }

    private Optional<Match> match(WaitingCall call, Collection<ReadyAgent> ready, Instant now) {
        return policy.decide(call, ready, now).taker().map(agent -> new Match(call, agent));
    }

    /** A caller and the agent who is to take them. */
    public record Match(WaitingCall call, ReadyAgent agent) {}

    /** Everybody, who is served first first. */
    public List<WaitingCall> inOrder() {
        return places.values().stream().sorted(BY_TURN).map(Place::call).toList();
    }

    public int size() {
        return places.size();
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }
}
