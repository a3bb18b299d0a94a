package teleshop.call.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The callbacks that may be dialled now: promised places in their turn, the others by what they are
 * worth. The dearer, fresher one stays before the other for ever, so the order stands. For one
 * thread at a time.
 */
public final class DueLine {

    private record Kind(String skill, Optional<String> owner) {

        static Kind of(DueCallback entry) {
            return new Kind(entry.skill(), entry.owner());
        }
    }

    private static final Comparator<DueCallback> BY_ID =
            Comparator.comparingLong(DueCallback::entryId);

    private final RoutingPolicy policy;
    private final Comparator<DueCallback> byTurn;
    private final Comparator<DueCallback> byWorth;

    private record Owed(Instant since, long entryId) {}

    private static final Comparator<Owed> LONGEST =
            Comparator.comparing(Owed::since).thenComparing(Owed::entryId);

    private final Map<Long, DueCallback> entries = new HashMap<>();
    private final Map<Long, Owed> owed = new HashMap<>();
    private final Map<CallerClass, TreeSet<Owed>> classes = new EnumMap<>(CallerClass.class);
    private final Map<Kind, TreeSet<DueCallback>> promised = new HashMap<>();
    private final Map<Kind, TreeSet<DueCallback>> lost = new HashMap<>();

    public DueLine(RoutingPolicy policy, WorkRules rules) {
        this.policy = policy;
        this.byTurn = Comparator.comparing(DueCallback::asWaiting, policy.precedence());
        double freshness = rules.freshness().toMillis();
        this.byWorth =
                Comparator.<DueCallback>comparingDouble(entry -> -worthAt(entry, freshness))
                        .thenComparing(BY_ID);
    }

    /** When one would have been lost who is worth as much now, were all worth the same at first. */
    private static double worthAt(DueCallback entry, double freshness) {
        return entry.queuedAt().toEpochMilli() + freshness * Math.log(Math.max(1, entry.worth()));
    }

    /** Due since it was queued. */
    public void add(DueCallback entry) {
        add(entry, entry.queuedAt());
    }

    /**
     * One that is there already is replaced, and has been owed as long as before.
     *
     * @param since when it fell due
     */
    public void add(DueCallback entry, Instant since) {
        var place = owed.getOrDefault(entry.entryId(), new Owed(since, entry.entryId()));
        remove(entry.entryId());
        entries.put(entry.entryId(), entry);
        owed.put(entry.entryId(), place);
        classes.computeIfAbsent(entry.rank(), rank -> new TreeSet<>(LONGEST)).add(place);
        var order = entry.promised() ? byTurn : byWorth;
        side(entry).computeIfAbsent(Kind.of(entry), kind -> new TreeSet<>(order)).add(entry);
    }

    /** Nothing happens if it is not there. */
    public void remove(long entryId) {
        var entry = entries.remove(entryId);
        if (entry != null) {
            classes.get(entry.rank()).remove(owed.remove(entryId));
            var peers = side(entry).get(Kind.of(entry));
            peers.remove(entry);
            if (peers.isEmpty()) {
                side(entry).remove(Kind.of(entry));
            }
        }
    }

    private Map<Kind, TreeSet<DueCallback>> side(DueCallback entry) {
        return entry.promised() ? promised : lost;
    }

    /** Since when one of a class above this has been owed a call; empty if nobody is. */
    Optional<Instant> owedSince(CallerClass below) {
        return classes.entrySet().stream()
                .filter(rank -> rank.getKey().compareTo(below) > 0 && !rank.getValue().isEmpty())
                .map(rank -> rank.getValue().first().since())
                .min(Comparator.naturalOrder());
    }

    /** The first of the promised places for this agent. */
    public Optional<DueCallback> promised(ReadyAgent agent, Instant now) {
        return firsts(promised, agent, now).min(byTurn);
    }

    /** The one most worth of the others for this agent. */
    public Optional<DueCallback> lost(ReadyAgent agent, Instant now) {
        return firsts(lost, agent, now).min(byWorth);
    }

    /** Of those whom some agent has promised to call, the one most worth for this agent. */
    Optional<DueCallback> owned(ReadyAgent agent, Instant now) {
        return firsts(lost, agent, now).filter(entry -> entry.owner().isPresent()).min(byWorth);
    }

    /** Of those whom no agent has promised to call, the one most worth. */
    public Optional<DueCallback> mostWorth() {
        return lost.entrySet().stream()
                .filter(kind -> kind.getKey().owner().isEmpty())
                .map(kind -> kind.getValue().first())
                .min(byWorth);
    }

    private Stream<DueCallback> firsts(
            Map<Kind, TreeSet<DueCallback>> side, ReadyAgent agent, Instant now) {
        return side.entrySet().stream()
                .filter(kind -> policy.mayCallBack(agent, kind.getKey().skill()))
                .flatMap(kind -> first(kind.getValue(), agent, now).stream());
    }

    /** Of one owner's entries those whose time is over are anybody's. */
    private static Optional<DueCallback> first(
            TreeSet<DueCallback> peers, ReadyAgent agent, Instant now) {
        return peers.stream().filter(entry -> entry.mayGoTo(agent.name(), now)).findFirst();
    }

    public int size() {
        return entries.size();
    }
}
