package teleshop.call.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
 * The living calls and the agents on duty. The verbs change it; then {@link #route} puts waiting
 * calls and due callbacks before free agents and {@link #errands} says what is to be done outside.
 * For one thread at a time.
 */
public final class CallBoard {

    private final Map<String, LiveCall> calls = new LinkedHashMap<>();
    private final Map<String, Agent> agents = new HashMap<>();
    private final RecentCalls gone = new RecentCalls();
    private final Set<String> seats = new HashSet<>();
    private final Sharing sharing = new Sharing(this);
    private final Overflow overflow = new Overflow(this);
    private final CallsToday today = new CallsToday();
    private FloorRules rules;
    private FloorPlan plan = FloorPlan.STANDARD;
    private Conversions conversions = Conversions.NONE;
    private boolean linked;
    private boolean resting;
    private Errands errands = new Errands();

    public CallBoard(FloorRules rules) {
        this.rules = rules;
    }

    public void follow(FloorRules newRules) {
        rules = newRules;
    }

    /** From the next call on; who waits already goes where the new plan says. */
    public void follow(FloorPlan newPlan) {
        plan = newPlan;
        agents.values().forEach(agent -> agent.follow(plan.agent(agent.name())));
        calls.values().stream().filter(LiveCall::isQueued).forEach(this::enqueue);
    }

    /** How the agents sell of late. */
    public void follow(Conversions newConversions) {
        conversions = newConversions;
        agents.values().forEach(agent -> agent.sells(conversions.of(agent.name())));
    }

    /** When spots are to be on air. */
    public void expect(List<Instant> spots) {
        overflow.expect(spots);
    }

    /** Whether there is anybody to answer, by the calendar or in fact. */
    boolean isStaffed(LiveCall call) {
        var queue = call.queue().name();
        return call.direction() == Direction.OUT
                || plan.isOpen(queue, call.arrival().at())
                || agents.values().stream().anyMatch(a -> a.isAtWork() && serves(a, queue));
    }

    /** Puts the call into the queue that the plan says. */
    void enqueue(LiveCall call) {
        call.enqueue(queue(call), plan);
    }

    /** Where the plan has a caller wait of whom no more is known. */
    String queueOf(Arrival arrival) {
        return queue(new LiveCall(arrival)).name();
    }

    private QueueRules queue(LiveCall call) {
        return plan.rules(call.question(plan.opening().zone()));
    }

    /** Whether the switchboard can hear us. */
    void linked(boolean stands) {
        linked = stands;
    }

    /** Nothing is offered until the next look over the board: the switchboard did not listen. */
    void rest(boolean rests) {
        resting = rests;
    }

    /** On that day the agents took so many calls before the floor opened. */
    public void resume(LocalDate day, Map<String, Integer> taken) {
        today.begin(day, taken);
        agents.values().forEach(agent -> agent.tookToday(today.of(agent.name())));
    }

    /** Puts waiting calls and due callbacks before the agents who are free. */
    public void route(Instant now) {
        if (today.turnTo(LocalDate.ofInstant(now, plan.opening().zone()))) {
            agents.values().forEach(agent -> agent.tookToday(0));
        }
        if (linked && !resting) {
            sharing.share(now);
        }
    }

    /** What has to be done since this was asked last. */
    public Errands errands() {
        var done = errands;
        errands = new Errands();
        return done;
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
            tell(agent);
        }
    }

    void tell(Agent agent) {
        errands.tell(
                new AgentStateChanged(
                        agent.name(),
                        agent.status(),
                        agent.since(),
                        agent.pauseCode(),
                        agent.direction(),
                        agent.extension().number()));
    }

    void end(LiveCall call, EndedBy told, CallResult result, Instant at) {
        boolean cut = call.is(CallStatus.TALKING) && told == EndedBy.SWITCHBOARD;
        call.endedBy(told);
        call.act(CallAction.END, at);
        calls.remove(call.id());
        gone.add(call.id());
        errands.write(
                CallFact.of(call.id(), Kind.ENDED, at)
                        .with(Detail.CALLER, call.arrival().caller().value())
                        .with(Detail.RESULT, result.name())
                        .with(Detail.ENDED_BY, call.ender().name())
                        .with(Detail.QUEUE, call.queue().name())
                        .with(Detail.CUT_OFF, cut && call.ender() == told ? "yes" : "")
                        .with(Detail.CALLBACK_NUMBER, call.callbackNumber().orElse("")));
        if (call.answeredAt().isEmpty() && result != CallResult.SHORT_ABANDON) {
            overflow.of(call.queue().name()).served(at, false);
        }
    }

    void tookCall(Agent agent) {
        agent.tookToday(today.took(agent.name()));
    }

    void answered(LiveCall call, Instant at) {
        var queue = call.queue().name();
        var waited = Duration.between(call.arrival().at(), at);
        overflow.of(queue).served(at, waited.toSeconds() <= plan.targetSeconds(queue));
    }

    /** The agent is free of it. */
    void handled(LiveCall call, Instant at) {
        call.answeredAt()
                .map(answered -> Duration.between(answered, at))
                .ifPresent(overflow.of(call.queue().name())::handled);
    }

    CallResult resultOf(LiveCall call, Instant at) {
        if (call.answeredAt().isPresent()) {
            return CallResult.ANSWERED;
        }
        if (call.callbackNumber().isPresent()) {
            return CallResult.CALLBACK_TAKEN;
        }
        return call.way(at)
                .orElseGet(
                        () -> {
                            var waited = Duration.between(call.arrival().at(), at);
                            return waited.compareTo(rules.shortAbandon()) < 0
                                    ? CallResult.SHORT_ABANDON
                                    : CallResult.ABANDONED;
                        });
    }

    /**
     * @return whether the call is new to the board
     */
    boolean add(LiveCall call) {
        boolean isNew = !gone.contains(call.id()) && calls.putIfAbsent(call.id(), call) == null;
        if (isNew) {
            call.watchedBy(sharing::place);
        }
        return isNew;
    }

    void add(Agent agent) {
        agent.follow(plan.agent(agent.name()));
        agent.tookToday(today.of(agent.name()));
        agent.sells(conversions.of(agent.name()));
        agents.put(agent.name(), agent);
    }

    void remove(Agent agent) {
        agents.remove(agent.name());
    }

    /** Whether the agent takes callers of that queue as things stand. */
    boolean serves(Agent agent, String queue) {
        return agent.plan().is(Membership.Kind.INBOUND, queue)
                || agent.plan().is(Membership.Kind.OUTBOUND, queue) && overflow.pulls(queue)
                || agent.plan().is(Membership.Kind.OVERFLOW, queue)
                        && overflow.callsInOthers(queue);
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

    Sharing sharing() {
        return sharing;
    }

    CallsToday today() {
        return today;
    }

    Overflow overflow() {
        return overflow;
    }

    OutboundWaiting outbound() {
        return sharing.outbound();
    }

    FloorPlan plan() {
        return plan;
    }

    FloorRules rules() {
        return rules;
    }

    Errands out() {
        return errands;
    }
}
