package teleshop.call.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.call.domain.CallEvent.WrapUpStarted;
import teleshop.call.domain.Talk.Stage;

/** What an agent does in a talk, put on the board. */
public final class TalkVerbs {

    /** Somebody on duty to whom a caller can be handed. */
    public record Colleague(String name, String extension, AgentStatus status) {}

    private final CallBoard board;

    public TalkVerbs(CallBoard board) {
        this.board = board;
    }

    /**
     * Empty if the call is not on the agent's desk.
     *
     * @throws NotTalking if they do not talk (any more)
     */
    public Optional<Talk> of(String name, String callId) {
        var agent = board.agent(name).filter(some -> some.has(callId));
        agent.filter(some -> some.status() != AgentStatus.TALKING)
                .ifPresent(
                        some -> {
                            throw new NotTalking(callId);
                        });
        return agent.flatMap(Agent::call).map(LiveCall::talk);
    }

    /** Empty if the call is not on the agent's desk (any more). */
    public Optional<Talk> look(String name, String callId) {
        return board.agent(name)
                .filter(agent -> agent.has(callId) && agent.status() == AgentStatus.TALKING)
                .flatMap(Agent::call)
                .map(LiveCall::talk);
    }

    public void mute(String callId, boolean muted) {
        board.call(callId).ifPresent(call -> call.goesOn(call.talk().muted(muted)));
    }

    /** A third is called while the caller hears music. */
    public void consults(String callId, String target) {
        board.call(callId).ifPresent(call -> call.goesOn(call.talk().with(target, Stage.CALLED)));
    }

    /** The caller is on the way to somebody else: the agent is out and says what came of it. */
    public void handsOn(String name, String callId, String target, Instant at) {
        var call = board.call(callId);
        call.ifPresent(some -> some.goesOn(some.talk().with(target, Stage.TRANSFERRED)));
        board.agent(name).filter(agent -> agent.has(callId)).ifPresent(a -> leave(a, callId, at));
    }

    private void leave(Agent agent, String callId, Instant at) {
        if (agent.allows(AgentAction.HANG_UP)) {
            board.act(agent, AgentAction.HANG_UP, at);
            board.out().tell(new WrapUpStarted(agent.name(), callId, at));
        }
    }

    /** All others on duty, by name. */
    public List<Colleague> colleagues(String name) {
        return board.agents().stream()
                .filter(agent -> !agent.name().equals(name))
                .map(a -> new Colleague(a.name(), a.extension().number(), a.status()))
                .sorted(java.util.Comparator.comparing(Colleague::name))
                .toList();
    }
}
