package teleshop.call.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import teleshop.call.domain.BlendingPolicy.Blend;
import teleshop.call.domain.CallEvent.TierChanged;

/** How far each queue has gone against losing callers, and who is pulled in for it. */
final class Overflow {

    /**
     * Who answers besides the queues' own people.
     *
     * @param pulling the queues whose outbound people take callers
     * @param calling those that other sites and supervisors help
     */
    record Help(Set<String> pulling, Set<String> calling) {}

    /**
     * What there is for outbound work now.
     *
     * @param spare how many of those who answer may be taken for it
     * @param rests whether nobody at all calls out
     */
    record Slack(int spare, boolean rests) {}

    private final CallBoard board;
    private final Map<String, Tier> tiers = new HashMap<>();
    private final Map<String, Blend> blends = new HashMap<>();
    private final Map<String, Traffic> traffic = new HashMap<>();
    private List<Instant> spots = List.of();
    private Help help = new Help(Set.of(), Set.of());

    Overflow(CallBoard board) {
        this.board = board;
    }

    /** The planned times of the spots to come. */
    void expect(List<Instant> planned) {
        spots = List.copyOf(planned);
    }

    Traffic of(String queue) {
        return traffic.computeIfAbsent(queue, name -> new Traffic());
    }

    Tier tier(String queue, Instant now) {
        return tiers.computeIfAbsent(queue, name -> Tier.normal(figures(name, now), now));
    }

    /** The same object until something of it changes. */
    Help help() {
        return help;
    }

    /** Whether the queue's outbound people take callers. */
    boolean pulls(String queue) {
        return help.pulling().contains(queue);
    }

    /** Whether other sites and supervisors help. */
    boolean callsInOthers(String queue) {
        return help.calling().contains(queue);
    }

    private static <V> Set<String> those(Map<String, V> queues, Predicate<V> sort) {
        return queues.entrySet().stream()
                .filter(queue -> sort.test(queue.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean relaxesSkills(String queue) {
        return Optional.ofNullable(tiers.get(queue)).filter(Tier::relaxesSkills).isPresent();
    }

    boolean relaxesSkills() {
        return tiers.values().stream().anyMatch(Tier::relaxesSkills);
    }

    /** The furthest that any queue has gone. */
    Tier furthest(Instant now) {
        return tiers.values().stream()
                .max((a, b) -> Integer.compare(a.level(), b.level()))
                .orElseGet(() -> tier(FloorPlan.HOTLINE, now));
    }

    /** Looks at every queue of the plan. */
    void look(Instant now) {
        board.plan().queues().values().forEach(queue -> look(queue, now));
    }

    private void look(QueuePlan queue, Instant now) {
        of(queue.name()).occupancy().look(crew(queue.name()), now);
        var before = tier(queue.name(), now);
        var figures = figures(queue.name(), now);
        var rules = board.rules();
        var after = new OverflowPolicy(rules.tiers(queue)).decide(before, figures, now);
        tiers.put(queue.name(), after);
        if (after.level() != before.level()) {
            board.out().tell(new TierChanged(queue.name(), before.level(), after, now));
        }
        var blend = blends.computeIfAbsent(queue.name(), name -> Blend.apart(now));
        blends.put(queue.name(), new BlendingPolicy(rules.blending()).decide(blend, after, now));
        var next = new Help(those(blends, Blend::pulled), those(tiers, Tier::callsInOthers));
        help = next.equals(help) ? help : next;
    }

    Slack slack(Instant now) {
        var floor = figures(FloorPlan.HOTLINE, now);
        var policy = new BlendingPolicy(board.rules().blending());
        return new Slack(policy.spare(floor, now), policy.rests(floor, now));
    }

    FloorFigures figures(String queue, Instant now) {
        var crew = crew(queue);
        int waiting = waitingIn(queue);
        int lines = board.rules().maxLines() - board.calls().size() + waiting;
        return new FloorFigures(
                waiting,
                (int) crew.stream().filter(Agent::isAtWork).count(),
                (int) crew.stream().filter(Agent::isFree).count(),
                of(queue).handling(),
                of(queue).serviceLevel(now),
                of(queue).occupancy().basisPoints(),
                Math.max(1, lines),
                spots.stream().filter(spot -> !spot.isBefore(now)).findFirst());
    }

    private List<Agent> crew(String queue) {
        return board.agents().stream().filter(agent -> board.serves(agent, queue)).toList();
    }

    private int waitingIn(String queue) {
        return (int)
                board.calls().stream()
                        .filter(call -> call.is(CallStatus.WAITING))
                        .filter(call -> call.queue().name().equals(queue))
                        .count();
    }

    /** How long who stands there is to wait. */
    Duration expectedWait(String queue, int position, Instant now) {
        var figures = figures(queue, now);
        return figures.handling()
                .multipliedBy(position)
                .dividedBy(Math.max(1, figures.agentsOnQueue()));
    }
}
