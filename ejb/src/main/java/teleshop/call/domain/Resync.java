package teleshop.call.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import teleshop.call.domain.CallFact.Detail;
import teleshop.call.domain.CallFact.Kind;

/**
 * Puts on the board what happened while the link to the switchboard, or we ourselves, were away.
 */
public final class Resync {

    private final CallBoard board;
    private final PbxNews news;

    public Resync(CallBoard board) {
        this.board = board;
        this.news = new PbxNews(board);
    }

    /** The link stands; which legs do is told anew. */
    public void linkUp(Instant at) {
        board.linked(true);
        board.seats().clear();
        board.agents().stream()
                .filter(Agent::isNailedUp)
                .forEach(
                        agent -> {
                            agent.reached(false);
                            agent.seatOrdered(at);
                        });
    }

    /** A caller who lives. Held callers keep the place of their arrival. */
    public void lives(Arrival arrival) {
        news.arrived(arrival);
    }

    /** A desk phone rings for a call that we believed waiting. */
    public void rings(String callId, String extension, Instant at) {
        board.call(callId)
                .filter(call -> call.allows(CallAction.OFFER))
                .ifPresent(call -> ring(call, board.agentAt(extension), at));
    }

    private void ring(LiveCall call, Optional<Agent> agent, Instant at) {
        call.act(CallAction.OFFER, at);
        agent.filter(Agent::isFree)
                .ifPresent(
                        free -> {
                            call.give(free.name());
                            free.hold(call);
                            board.act(free, AgentAction.OFFER, at);
                        });
    }

    public void talks(String callId, String extension, Instant at) {
        news.answered(callId, extension, at);
    }

    /** A caller who is gone; the switchboard's journal says how. */
    public void over(Arrival arrival, CallResult result, Instant at) {
        var live = board.call(arrival.callId());
        live.ifPresentOrElse(
                call -> news.ended(call, EndedBy.SWITCHBOARD, told(call, result, at), at),
                () -> write(arrival, result, at));
    }

    private CallResult told(LiveCall call, CallResult result, Instant at) {
        return result == CallResult.ABANDONED ? board.resultOf(call, at) : result;
    }

    private void write(Arrival arrival, CallResult result, Instant at) {
        board.out().write(PbxNews.arrivedFact(arrival));
        board.out()
                .write(
                        CallFact.of(arrival.callId(), Kind.ENDED, at)
                                .with(Detail.CALLER, arrival.caller().value())
                                .with(Detail.RESULT, result.name()));
    }

    /** What the switchboard does not know any more is over. */
    public void retain(Set<String> standing, Instant at) {
        board.calls().stream()
                .filter(call -> !standing.contains(call.id()))
                .filter(call -> call.arrival().at().isBefore(at))
                .forEach(call -> news.ended(call.id(), EndedBy.SWITCHBOARD, at));
    }
}
