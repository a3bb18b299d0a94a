package teleshop.call.domain;

import java.time.Instant;
import teleshop.call.domain.AgentVerbs.Entry;

/** What becomes of agents' states besides calls: breaks with a reason, and a lead's word. */
public final class LeadVerbs {

    private final CallBoard board;
    private final AgentVerbs desks;

    public LeadVerbs(CallBoard board) {
        this.board = board;
        this.desks = new AgentVerbs(board);
    }

    /**
     * @throws teleshop.kernel.IllegalTransition if the agent is in a call
     */
    public void rest(Entry entry, PauseCode code, Instant at) {
        desks.enter(entry, AgentAction.TAKE_BREAK, at);
        board.agent(entry.agent())
                .ifPresent(
                        agent -> {
                            agent.pausesFor(code);
                            board.tell(agent);
                        });
    }

    /**
     * Who is offered a call only gives it back.
     *
     * @throws teleshop.kernel.IllegalTransition if the agent talks or wraps up
     */
    public void force(String name, boolean ready, PauseCode code, Instant at) {
        board.agent(name).ifPresent(agent -> force(agent, ready, code, at));
    }

    private void force(Agent agent, boolean ready, PauseCode code, Instant at) {
        var entry = new Entry(agent.name(), agent.extension());
        giveBack(agent, at);
        if (ready) {
            desks.enter(entry, AgentAction.GET_READY, at);
        } else {
            rest(entry, code, at);
        }
    }

    private void giveBack(Agent agent, Instant at) {
        agent.call()
                .filter(call -> call.allows(CallAction.RETURN))
                .ifPresent(call -> board.giveBack(call, AgentAction.WITHDRAW, at));
        if (agent.status() == AgentStatus.DIALLING && agent.call().isEmpty()) {
            board.act(agent, AgentAction.WITHDRAW, at);
        }
    }

    /** The desk is free for others at once; who talks to the agent is cut off. */
    public void sendHome(String name, Instant at) {
        board.agent(name)
                .ifPresent(
                        agent -> {
                            giveBack(agent, at);
                            leave(agent, at);
                        });
    }

    private void leave(Agent agent, Instant at) {
        if (agent.status() == AgentStatus.TALKING) {
            agent.call().ifPresent(call -> board.out().order(PbxOrder.hangUp(call.id())));
            board.act(agent, AgentAction.HANG_UP, at);
        }
        if (agent.status() == AgentStatus.WRAP_UP) {
            desks.cutShort(agent, at);
        }
        desks.leave(agent.name(), at);
    }
}
