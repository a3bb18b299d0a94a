package teleshop.call.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import teleshop.call.domain.WaitingLine.Match;
import teleshop.call.domain.WorkPolicy.Demand;
import teleshop.call.domain.WorkPolicy.Room;

/** Shares out the work: who of the free agents takes a caller, who calls somebody back. */
final class Sharing {

    private static final RoutingPolicy USUAL = RoutingPolicy.ofTheHouse();
    private static final RoutingPolicy RELAXED = new RoutingPolicy(RoutingRules.STANDARD.relaxed());

    /** With more agents free than this, who calls back is decided once a second only. */
    private static final int MANY = 50;

    private final CallBoard board;
    private final OutboundWaiting outbound =
            new OutboundWaiting(new DueLine(USUAL, WorkRules.STANDARD));
    private RoutingPolicy policy = USUAL;
    private WaitingLine line = new WaitingLine(policy);
    private int spare;
    private int spareOfDiallers;
    private Tier tier;
    private Instant nextLook = Instant.MIN;

    Sharing(CallBoard board) {
        this.board = board;
    }

    /** Keeps the line: a call is in it while it waits. */
    void place(LiveCall call) {
        if (call.is(CallStatus.WAITING)) {
            line.add(call.asWaiting());
        } else {
            line.remove(call.id());
        }
    }

    /** Whether less skilled agents do from the start. */
    void relax(boolean relaxed) {
        var next = relaxed ? RELAXED : USUAL;
        if (next != policy) {
            policy = next;
            line = new WaitingLine(policy);
            board.calls().forEach(this::place);
        }
    }

    /** Who waits, who is served first first. */
    List<WaitingCall> queue() {
        return line.inOrder();
    }

    OutboundWaiting outbound() {
        return outbound;
    }

    void share(Instant now) {
        if (line.isEmpty() && outbound.isEmpty()) {
            return;
        }
        var free = new ArrayList<ReadyAgent>();
        free().forEach(agent -> free.add(agent.asReady(board)));
        if (!free.isEmpty()) {
            look(now);
            share(free, now);
        }
    }

    /** How the floor stands, once for all who are free: a thousand may be. */
    private void look(Instant now) {
        var slack = board.overflow().slack(now);
        spare = slack.spare();
        spareOfDiallers = slack.rests() ? 0 : 1;
        tier = board.overflow().furthest(now);
    }

    /** Who may be given something to do. */
    List<Agent> free() {
        var asked = asked();
        return board.agents().stream()
                .filter(agent -> agent.isFree() && !asked.contains(agent.extension().number()))
                .toList();
    }

    /** The phones on which a colleague asks, or to which a caller is on the way. */
    private Set<String> asked() {
        return board.agents().stream()
                .flatMap(agent -> agent.call().stream())
                .filter(call -> call.is(CallStatus.TALKING))
                .map(call -> call.talk().third())
                .collect(Collectors.toSet());
    }

    private void share(List<ReadyAgent> free, Instant now) {
        var match = match(free, now);
        while (match.isPresent()) {
            give(match.get(), free, now);
            match = match(free, now);
        }
        if (free.size() > MANY && now.isBefore(nextLook)) {
            return;
        }
        nextLook = now.plusSeconds(1);
        for (var agent : List.copyOf(free)) {
            decide(agent, now).callback().ifPresent(entry -> callBack(agent, entry, free, now));
        }
    }

    private Optional<Match> match(List<ReadyAgent> free, Instant now) {
        return line.match(free, call -> waitsForLast(call, free, now), now);
    }

    /** Who talks, or whose phone is on its way only, will be free soon. */
    private boolean waitsForLast(WaitingCall call, List<ReadyAgent> free, Instant now) {
        var last = call.ties().lastAgent();
        return policy.waitsForLast(call, Set.of(last), now)
                && free.stream().noneMatch(agent -> agent.name().equals(last))
                && board.agent(last)
                        .filter(Agent::isAtWork)
                        .filter(agent -> board.serves(agent, call.queue().name()))
                        .isPresent();
    }

    /** A promised callback whose turn it is comes before the caller. */
    private void give(Match match, List<ReadyAgent> free, Instant now) {
        var agent = match.agent();
        decide(agent, now)
                .callback()
                .ifPresentOrElse(
                        entry -> callBack(agent, entry, free, now), () -> take(match, free, now));
    }

    private void take(Match match, List<ReadyAgent> free, Instant now) {
        free.remove(match.agent());
        var call = board.call(match.call().callId()).orElseThrow();
        board.offer(call, board.agent(match.agent().name()).orElseThrow(), now);
    }

    private Work decide(ReadyAgent agent, Instant now) {
        int room = agent.answers() ? spare : spareOfDiallers;
        return new WorkPolicy(WorkRules.STANDARD, policy)
                .decide(
                        agent,
                        new Demand(line, outbound.due(), false),
                        new Room(room, 0, tier, outbound.isAhead()),
                        now);
    }

    private void callBack(ReadyAgent ready, DueCallback entry, List<ReadyAgent> free, Instant now) {
        free.remove(ready);
        spare -= ready.answers() ? 1 : 0;
        var agent = board.agent(ready.name()).orElseThrow();
        new OutboundVerbs(board).assign(agent, entry, now);
    }
}
