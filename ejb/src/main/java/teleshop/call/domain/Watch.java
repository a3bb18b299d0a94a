package teleshop.call.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks over the board every second: what has lasted too long is put right. */
public final class Watch {

    /** By the wall: what the switchboard should have told by then. */
    private static final Duration PBX_PATIENCE = Duration.ofSeconds(5);

    private final CallBoard board;
    private final PbxNews news;
    private final Comfort comfort;

    public Watch(CallBoard board) {
        this.board = board;
        this.news = new PbxNews(board);
        this.comfort = new Comfort(board);
    }

    /**
     * @param rate how many times faster than the wall {@code now} runs
     */
    public void look(Instant now, int rate) {
        var patience = PBX_PATIENCE.multipliedBy(rate);
        board.rest(false);
        board.calls().forEach(call -> look(call, patience, now));
        board.agents().stream()
                .filter(agent -> agent.needsSeat(now.minus(patience.multipliedBy(2))))
                .forEach(agent -> seat(agent, now));
        board.overflow().look(now);
        board.sharing().relax(board.overflow().relaxesSkills());
        comfort.look(now);
        comfort.hurry(now);
    }

    private void look(LiveCall call, Duration patience, Instant now) {
        limit(call, patience)
                .filter(limit -> !call.since().plus(limit).isAfter(now))
                .ifPresent(limit -> putRight(call, now));
    }

    /** How long the call may stay as it is; empty for ever. */
    private Optional<Duration> limit(LiveCall call, Duration patience) {
        return switch (call.status()) {
            case ARRIVED, CONNECTING -> Optional.of(patience);
            case LEAVING -> Optional.of(patience).filter(p -> call.callbackNumber().isEmpty());
            case OFFERED -> Optional.of(ringLimit(call, patience));
            case WAITING, IN_MENU, TALKING, ENDED -> Optional.empty();
        };
    }

    /** The switchboard itself stops the ringing of a desk phone. */
    private Duration ringLimit(LiveCall call, Duration patience) {
        boolean byButton = call.agent().flatMap(board::agent).filter(Agent::isNailedUp).isPresent();
        var ringFor = board.rules().ringFor();
        return byButton ? ringFor : ringFor.plus(patience);
    }

    private void putRight(LiveCall call, Instant now) {
        switch (call.status()) {
            case ARRIVED -> news.admitted(call.id(), now);
            case LEAVING -> news.ended(call.id(), EndedBy.CALLER, now);
            default -> board.giveBack(call, AgentAction.MISS, now);
        }
    }

    private void seat(Agent agent, Instant now) {
        agent.seatOrdered(now);
        board.out().order(PbxOrder.seat(agent.extension().number()));
    }

    /** The floor at a glance. */
    public BoardFigures figures(Instant now) {
        var calls = board.calls();
        return new BoardFigures(
                calls(calls, CallStatus.ARRIVED) + calls(calls, CallStatus.WAITING),
                calls(calls, CallStatus.OFFERED) + calls(calls, CallStatus.CONNECTING),
                calls(calls, CallStatus.TALKING),
                agents(AgentStatus.READY),
                agents(AgentStatus.WRAP_UP),
                agents(AgentStatus.BREAK) + agents(AgentStatus.AUTO_PAUSE),
                longestWait(calls, now),
                (int) board.agents().stream().filter(Agent::isFree).count(),
                board.overflow().furthest(now).level(),
                board.overflow()
                        .expectedWait(FloorPlan.HOTLINE, board.sharing().queue().size(), now));
    }

    private static int calls(List<LiveCall> calls, CallStatus status) {
        return (int) calls.stream().filter(call -> call.is(status)).count();
    }

    private int agents(AgentStatus status) {
        return (int) board.agents().stream().filter(a -> a.status() == status).count();
    }

    private static Duration longestWait(List<LiveCall> calls, Instant now) {
        return calls.stream()
                .filter(call -> call.is(CallStatus.WAITING) || call.is(CallStatus.ARRIVED))
                .map(call -> Duration.between(call.arrival().at(), now))
                .max(Duration::compareTo)
                .filter(wait -> !wait.isNegative())
                .orElse(Duration.ZERO);
    }
}
