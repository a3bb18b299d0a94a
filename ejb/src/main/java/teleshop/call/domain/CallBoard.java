package teleshop.call.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import teleshop.call.domain.CallEvent.AgentStateChanged;
import teleshop.call.domain.CallEvent.CallOffered;
import teleshop.call.domain.CallEvent.OfferWithdrawn;
import teleshop.call.domain.CallFact.Detail;
import teleshop.call.domain.CallFact.Kind;

/**
 * The living calls and the agents on duty. {@link PbxNews}, {@link AgentVerbs} and {@link Resync}
 * change it; then {@link #route} puts waiting calls before free agents and {@link #errands} says
 * what is to be done outside. For one thread at a time.
 */
public final class CallBoard {

    private final RoutingPolicy policy;
    private final Map<String, LiveCall> calls = new LinkedHashMap<>();
    private final Map<String, Agent> agents = new HashMap<>();
    private final RecentCalls gone = new RecentCalls();
    private final Set<String> seats = new HashSet<>();
    private final OutboundWaiting outbound = new OutboundWaiting();
    private FloorRules rules;
    private boolean linked;
    private boolean resting;
    private Errands errands = new Errands();

    public CallBoard(RoutingPolicy policy, FloorRules rules) {
        this.policy = policy;
        this.rules = rules;
    }

    public void follow(FloorRules newRules) {
        rules = newRules;
    }

    /** Whether the switchboard can hear us. */
    void linked(boolean stands) {
        linked = stands;
    }

    /** Nothing is offered until the next look over the board: the switchboard did not listen. */
    void rest(boolean rests) {
        resting = rests;
    }

    /** Puts the waiting calls, in their order, before the agents who are free. */
    public void route(Instant now) {
        if (linked && !resting) {
            match(now);
        }
    }

    private void match(Instant now) {
        var free = new ArrayList<ReadyAgent>();
        agents.values().stream().filter(Agent::isFree).map(Agent::asReady).forEach(free::add);
        if (free.isEmpty()) {
            return;
        }
        for (var call : queue(now)) {
            policy.decide(call, free, now)
                    .taker()
                    .ifPresent(
                            taker -> {
                                free.remove(taker);
                                offer(calls.get(call.callId()), agents.get(taker.name()), now);
                            });
        }
    }

    /** What has to be done since this was asked last. */
    public Errands errands() {
        var done = errands;
        errands = new Errands();
        return done;
    }

    List<WaitingCall> queue(Instant now) {
        return calls.values().stream()
                .filter(call -> call.is(CallStatus.WAITING))
                .map(LiveCall::asWaiting)
                .sorted(policy.precedence())
                .toList();
    }

    void offer(LiveCall call, Agent agent, Instant now) {
        call.act(CallAction.OFFER, now);
        call.give(agent.name());
        agent.hold(call);
        boolean byHandset = !agent.isNailedUp();
        errands.tell(new CallOffered(agent.name(), call.card(), byHandset, now));
        act(agent, AgentAction.OFFER, now);
        if (byHandset) {
            errands.order(PbxOrder.ring(call.id(), agent.extension().number()));
        }
        errands.write(CallFact.of(call.id(), Kind.OFFERED, now));
    }

    /** The call goes back to its old place. */
    void giveBack(LiveCall call, AgentAction why, Instant at) {
        release(call, why, at);
        call.act(CallAction.RETURN, at);
    }

    /** Takes the call off the desk it is offered at, if there is one. */
    void release(LiveCall call, AgentAction why, Instant at) {
        call.agent()
                .map(agents::get)
                .filter(agent -> agent.has(call.id()))
                .ifPresent(
                        agent -> {
                            agent.letGo();
                            boolean missed = why != AgentAction.WITHDRAW;
                            errands.tell(new OfferWithdrawn(agent.name(), call.id(), missed, at));
                            act(agent, why, at);
                        });
        call.give(null);
    }

    /** Does it if the agent's state allows it; what comes too late is let go. */
    void act(Agent agent, AgentAction action, Instant at) {
        if (agent.allows(action) && agent.act(action, at)) {
            errands.tell(new AgentStateChanged(agent.name(), agent.status(), agent.since()));
        }
    }

    void end(LiveCall call, EndedBy told, CallResult result, Instant at) {
        call.endedBy(told);
        call.act(CallAction.END, at);
        calls.remove(call.id());
        gone.add(call.id());
        errands.write(
                CallFact.of(call.id(), Kind.ENDED, at)
                        .with(Detail.CALLER, call.arrival().caller().value())
                        .with(Detail.RESULT, result.name())
                        .with(Detail.ENDED_BY, call.ender().name())
                        .with(Detail.CALLBACK_NUMBER, call.callbackNumber().orElse("")));
    }

    CallResult resultOf(LiveCall call, Instant at) {
        if (call.answeredAt().isPresent()) {
            return CallResult.ANSWERED;
        }
        if (call.callbackNumber().isPresent()) {
            return CallResult.CALLBACK_TAKEN;
        }
        var waited = Duration.between(call.arrival().at(), at);
        return waited.compareTo(rules.shortAbandon()) < 0
                ? CallResult.SHORT_ABANDON
                : CallResult.ABANDONED;
    }

    /**
     * @return whether the call is new to the board
     */
    boolean add(LiveCall call) {
        return !gone.contains(call.id()) && calls.putIfAbsent(call.id(), call) == null;
    }

    void add(Agent agent) {
        agents.put(agent.name(), agent);
    }

    void remove(Agent agent) {
        agents.remove(agent.name());
    }

    Optional<LiveCall> call(String callId) {
        return Optional.ofNullable(calls.get(callId));
    }

    List<LiveCall> calls() {
        return List.copyOf(calls.values());
    }

    Optional<Agent> agent(String name) {
        return Optional.ofNullable(agents.get(name));
    }

    Optional<Agent> agentAt(String extension) {
        return agents.values().stream()
                .filter(agent -> agent.extension().number().equals(extension))
                .findFirst();
    }

    Collection<Agent> agents() {
        return List.copyOf(agents.values());
    }

    /** The extensions whose standing legs stand, whoever sits there. */
    Set<String> seats() {
        return seats;
    }

    OutboundWaiting outbound() {
        return outbound;
    }

    FloorRules rules() {
        return rules;
    }

    Errands out() {
        return errands;
    }
}
