package teleshop.call.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import teleshop.call.domain.CallFact.Detail;
import teleshop.call.domain.CallFact.Kind;
import teleshop.kernel.IllegalTransition;

/** What an agent does at the desk, put on the board. */
public final class AgentVerbs {

    /** An agent comes to a desk, or says there what they do next. */
    public record Entry(String agent, Extension extension) {}

    /**
     * The desk of an agent: what they are at, the callback that is before them, the call they have
     * and how its talk stands.
     */
    public record View(
            String agent,
            Extension extension,
            AgentStatus status,
            Instant since,
            Optional<PauseCode> pauseCode,
            Optional<Long> callback,
            Optional<CallCard> card,
            Talk talk) {}

    private final CallBoard board;

    public AgentVerbs(CallBoard board) {
        this.board = board;
    }

    /**
     * @throws IllegalTransition if the agent is in a call
     */
    public void enter(Entry entry, AgentAction action, Instant at) {
        var agent = board.agent(entry.agent()).orElseGet(() -> arrive(entry, at));
        boolean moves = !agent.extension().equals(entry.extension());
        if (moves && !agent.allows(AgentAction.SIGN_OFF)) {
            throw new IllegalTransition(agent.status(), AgentAction.SIGN_OFF);
        }
        go(agent, action, at);
        if (moves) {
            unseat(agent);
            agent.moveTo(entry.extension());
        }
        seat(agent, at);
    }

    private Agent arrive(Entry entry, Instant at) {
        var agent = new Agent(entry.agent(), entry.extension(), at);
        board.add(agent);
        return agent;
    }

    /** Who is not on duty is off already. */
    public void leave(String name, Instant at) {
        board.agent(name)
                .ifPresent(
                        agent -> {
                            go(agent, AgentAction.SIGN_OFF, at);
                            unseat(agent);
                            board.remove(agent);
                        });
    }

    private void go(Agent agent, AgentAction action, Instant at) {
        if (agent.act(action, at)) {
            board.tell(agent);
        }
    }

    private void seat(Agent agent, Instant at) {
        if (board.seats().contains(agent.extension().number())) {
            agent.reached(true);
        }
        if (agent.needsSeat(at)) {
            agent.seatOrdered(at);
            board.out().order(PbxOrder.seat(agent.extension().number()));
        }
    }

    private void unseat(Agent agent) {
        if (agent.isNailedUp()) {
            board.out().order(PbxOrder.unseat(agent.extension().number()));
        }
    }

    /**
     * The answer button. Pressed again it does nothing more.
     *
     * @return whether the call is there to be answered
     */
    public boolean take(String name, String callId, Instant at) {
        var agent = having(name, callId);
        var call = agent.flatMap(Agent::call).flatMap(held -> board.call(held.id()));
        call.filter(held -> held.is(CallStatus.OFFERED))
                .ifPresent(held -> join(agent.orElseThrow(), held, at));
        return call.isPresent();
    }

    private void join(Agent agent, LiveCall call, Instant at) {
        if (!agent.isNailedUp()) {
            throw new HandsetAnswers(agent.extension().number());
        }
        call.act(CallAction.TAKE, at);
        board.out().order(PbxOrder.bridge(call.id(), agent.extension().number()));
    }

    /**
     * @return whether the agent has the call, or had it until now
     * @throws IllegalTransition if they do not talk yet
     */
    public boolean hangUp(String name, String callId) {
        var agent = having(name, callId);
        agent.ifPresent(this::hangUp);
        return agent.isPresent();
    }

    private void hangUp(Agent agent) {
        if (agent.status() == AgentStatus.WRAP_UP) {
            return;
        }
        if (!agent.allows(AgentAction.HANG_UP)) {
            throw new IllegalTransition(agent.status(), AgentAction.HANG_UP);
        }
        var call = agent.call().orElseThrow();
        call.hungUpByAgent();
        board.out().order(PbxOrder.hangUp(call.id()));
    }

    /**
     * @return whether the agent has the call
     * @throws IllegalTransition if the talk is not over
     */
    public boolean finish(String name, String callId, WrapUp wrapUp, Instant at) {
        var agent = having(name, callId);
        agent.ifPresent(
                talker -> {
                    boolean handedOn = isHandedOn(name, callId);
                    settle(talker, at);
                    if (!handedOn) {
                        board.out().write(disposed(callId, wrapUp, at));
                    }
                });
        return agent.isPresent();
    }

    private void settle(Agent talker, Instant at) {
        go(talker, AgentAction.FINISH, at);
        talker.call().ifPresent(call -> board.handled(call, at));
        talker.letGo();
    }

    /** Ready for the next; what came of the talk can be told later. */
    void cutShort(Agent talker, Instant at) {
        var callId = talker.call().orElseThrow().id();
        settle(talker, at);
        board.out().write(CallFact.of(callId, Kind.WRAPPED_UP, at));
    }

    /** What came of a talk whose wrapping up was cut short. */
    public void tellLate(String callId, WrapUp wrapUp, Instant at) {
        board.out().write(disposed(callId, wrapUp, at));
    }

    private static CallFact disposed(String callId, WrapUp wrapUp, Instant at) {
        return CallFact.of(callId, Kind.WRAPPED_UP, at)
                .with(Detail.DISPOSITION, wrapUp.disposition().name())
                .with(Detail.NO_SALE_REASON, wrapUp.reason().map(Enum::name).orElse(""));
    }

    /** Then the colleague who has the caller says what came of it. */
    private boolean isHandedOn(String name, String callId) {
        return board.call(callId)
                .flatMap(LiveCall::agent)
                .filter(agent -> !agent.equals(name))
                .isPresent();
    }

    public Optional<View> view(String name) {
        return board.agent(name).map(AgentVerbs::view);
    }

    /** Who is on duty, by name. */
    public List<View> views() {
        return board.agents().stream()
                .map(AgentVerbs::view)
                .sorted(Comparator.comparing(View::agent))
                .toList();
    }

    private static View view(Agent agent) {
        return new View(
                agent.name(),
                agent.extension(),
                agent.status(),
                agent.since(),
                agent.pauseCode(),
                agent.callback(),
                agent.call().map(LiveCall::card),
                agent.call().map(LiveCall::talk).orElse(Talk.PLAIN));
    }

    /** On whose desk a living call is. */
    public Optional<String> holder(String callId) {
        return board.call(callId).flatMap(LiveCall::agent);
    }

    private Optional<Agent> having(String name, String callId) {
        return board.agent(name).filter(agent -> agent.has(callId));
    }
}
