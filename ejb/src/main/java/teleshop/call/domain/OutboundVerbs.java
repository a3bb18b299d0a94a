package teleshop.call.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import teleshop.call.domain.CallEvent.CallbackAssigned;

/** Callbacks that are due and numbers that are dialled, put on the board. */
public final class OutboundVerbs {

    private final CallBoard board;

    public OutboundVerbs(CallBoard board) {
        this.board = board;
    }

    /** Waits for an agent from now on; an entry told again is as it was told last. */
    public void due(Collection<DueCallback> entries, Instant at) {
        entries.stream()
                .filter(entry -> !isTaken(entry, at))
                .forEach(entry -> board.outbound().due().add(entry, at));
    }

    /** Told again while one has it before them who may call, it does not come before a second. */
    private boolean isTaken(DueCallback entry, Instant at) {
        return board.agents().stream()
                .filter(agent -> agent.isAssigned(entry.entryId()))
                .anyMatch(agent -> entry.mayGoTo(agent.name(), at));
    }

    /** Nobody is to be called back for it any more; who has it before them is ready again. */
    public void withdraw(long entryId, Instant at) {
        board.outbound().due().remove(entryId);
        board.agents().stream()
                .filter(agent -> agent.isAssigned(entryId))
                .filter(agent -> agent.call().isEmpty())
                .forEach(agent -> board.act(agent, AgentAction.WITHDRAW, at));
    }

    public boolean isAhead() {
        return board.outbound().isAhead();
    }

    /** From now on the dialler calls the lost, or the agents do. */
    public void dialAhead(boolean ahead) {
        board.outbound().dialAhead(ahead);
    }

    /** Who is most worth of those whom anybody may call, to be dialled before an agent is free. */
    public Optional<DueCallback> takeMostWorth() {
        var entry = board.outbound().due().mostWorth();
        entry.ifPresent(taken -> board.outbound().due().remove(taken.entryId()));
        return entry;
    }

    /** Puts the entry before the agent. */
    void assign(Agent agent, DueCallback entry, Instant at) {
        assign(agent, entry.entryId(), false, at);
    }

    private void assign(Agent agent, long entryId, boolean byHand, Instant at) {
        board.outbound().due().remove(entryId);
        agent.assign(entryId);
        board.act(agent, AgentAction.ASSIGN, at);
        board.out().tell(new CallbackAssigned(agent.name(), entryId, byHand, at));
    }

    /**
     * The agent is going to dial it, whoever else is free and whatever else is due. What they had
     * before them instead waits for anybody again.
     *
     * @return whether they may: they are free, or have a callback before them which does not ring
     *     yet; and no colleague has this one
     */
    public boolean takenUp(String name, long entryId, Instant at) {
        board.agent(name)
                .filter(agent -> !isWithAnother(entryId, name))
                .filter(agent -> !agent.isAssigned(entryId))
                .filter(agent -> isFree(agent) || agent.mayChange())
                .ifPresent(free -> assign(free, entryId, true, at));
        return begins(name, entryId);
    }

    /**
     * It is dialled for the agent now; they take up no other until it is settled.
     *
     * @param name empty if it is dialled for nobody
     * @return whether they have it before them still
     */
    public boolean begins(String name, long entryId) {
        var agent = board.agent(name).filter(a -> a.callback().equals(Optional.of(entryId)));
        agent.ifPresent(Agent::dials);
        return name.isEmpty() || agent.isPresent();
    }

    private boolean isFree(Agent agent) {
        return board.sharing().free().contains(agent);
    }

    private boolean isWithAnother(long entryId, String name) {
        return board.agents().stream()
                .filter(agent -> !agent.name().equals(name))
                .anyMatch(agent -> agent.isAssigned(entryId));
    }

    /** The human who answers under that id belongs to this agent. */
    public void dialling(DialledCall dialled) {
        board.outbound().dialled(dialled);
    }

    /** No human answered: the agent is ready again. */
    public void failed(String callId, Instant at) {
        board.outbound()
                .settled(callId)
                .flatMap(dialled -> board.agent(dialled.agent()))
                .filter(agent -> agent.call().isEmpty())
                .ifPresent(agent -> board.act(agent, AgentAction.WITHDRAW, at));
    }

    /**
     * The agent lets go of what is before them and was not dialled yet.
     *
     * @return whether there was anything
     */
    public boolean skipped(String name, Instant at) {
        var agent = board.agent(name).filter(a -> a.status() == AgentStatus.DIALLING);
        agent.filter(a -> a.call().isEmpty())
                .ifPresent(a -> board.act(a, AgentAction.WITHDRAW, at));
        return agent.isPresent();
    }
}
