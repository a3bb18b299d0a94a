package teleshop.call.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/** A call that lives, on the board. */
final class LiveCall {

    /** Whom we rang up waits for nobody. */
    private static final int FIRST = 20;

    private final Arrival arrival;
    private CallStatus status = CallStatus.ARRIVED;
    private Instant since;
    private CallerFacts facts = CallerFacts.NONE;
    private QueueRules queue = FloorPlan.STANDARD.rules(FloorPlan.HOTLINE);
    private int priority;
    private CallerNeed keyed;
    private String agent;
    private Instant answeredAt;
    private boolean hungUpByAgent;
    private EndedBy ender;
    private String callbackNumber;
    private Talk talk = Talk.PLAIN;
    private int refusals;
    private int position = Integer.MAX_VALUE;
    private Instant announcedAt;
    private boolean offeredCallback;
    private CallResult way;
    private Instant wayUntil;
    private Direction direction = Direction.IN;
    private Consumer<LiveCall> watcher = call -> {};

    LiveCall(Arrival arrival) {
        this.arrival = arrival;
        this.since = arrival.at();
        this.announcedAt = arrival.at();
    }

    /** Who is told of each step. */
    void watchedBy(Consumer<LiveCall> someone) {
        watcher = someone;
    }

    void act(CallAction action, Instant at) {
        status = status.after(action);
        since = at;
        if (action == CallAction.REQUEUE) {
            talk = Talk.PLAIN;
        }
        watcher.accept(this);
    }

    boolean allows(CallAction action) {
        return status.allows(action);
    }

    boolean is(CallStatus some) {
        return status == some;
    }

    /** Whether no agent has it yet. */
    boolean isQueued() {
        return status == CallStatus.ARRIVED || status == CallStatus.WAITING;
    }

    void know(CallerFacts who) {
        facts = who;
    }

    /** Pressed a key that tells what they want. */
    void want(CallerNeed need) {
        keyed = need;
        facts = facts.wanting(need);
    }

    QueueRoute.Question question(ZoneId zone) {
        return new QueueRoute.Question(
                arrival.dialled(),
                arrival.at().atZone(zone).toLocalTime(),
                facts.caller().rank(),
                facts.need(),
                facts.language());
    }

    void enqueue(QueueRules rules, FloorPlan plan) {
        queue = rules;
        priority = plan.priority(rules.name());
        watcher.accept(this);
    }

    QueueRules queue() {
        return queue;
    }

    void give(String someAgent) {
        agent = someAgent;
    }

    void goesOut() {
        direction = Direction.OUT;
    }

    Direction direction() {
        return direction;
    }

    void answered(Instant at) {
        answeredAt = at;
    }

    void hungUpByAgent() {
        hungUpByAgent = true;
    }

    void callBack(String number) {
        callbackNumber = number;
    }

    /** What becomes of the caller if no agent answers them and they go until then. */
    void goes(CallResult result, Instant until) {
        way = result;
        wayUntil = until;
    }

    Optional<CallResult> way(Instant at) {
        return Optional.ofNullable(way).filter(result -> !at.isAfter(wayUntil));
    }

    void goesOn(Talk now) {
        talk = now;
    }

    Talk talk() {
        return talk;
    }

    int refused() {
        return ++refusals;
    }

    /** The place in the queue that was told to the caller never gets worse. */
    void announce(int place) {
        position = Math.min(position, place);
    }

    int position() {
        return position;
    }

    Instant announcedAt() {
        return announcedAt;
    }

    void announced(Instant at) {
        announcedAt = at;
    }

    /**
     * @return whether it was not offered before
     */
    boolean offerCallback() {
        boolean first = !offeredCallback;
        offeredCallback = true;
        return first;
    }

    String id() {
        return arrival.callId();
    }

    Arrival arrival() {
        return arrival;
    }

    CallStatus status() {
        return status;
    }

    Instant since() {
        return since;
    }

    Caller caller() {
        return facts.caller();
    }

    /** With whom the call is, or to whom it is offered. */
    Optional<String> agent() {
        return Optional.ofNullable(agent);
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    Optional<String> callbackNumber() {
        return Optional.ofNullable(callbackNumber);
    }

    /** The switchboard may say that it was the switchboard, when our agent asked for it. */
    void endedBy(EndedBy told) {
        ender = hungUpByAgent && told == EndedBy.SWITCHBOARD ? EndedBy.AGENT : told;
    }

    EndedBy ender() {
        return ender;
    }

    WaitingCall asWaiting() {
        return new WaitingCall(
                id(),
                queue,
                facts.wish(),
                facts.ties(),
                facts.caller().rank(),
                facts.need().weight() + priority + (direction == Direction.OUT ? FIRST : 0),
                arrival.at());
    }

    CallCard card() {
        return new CallCard(
                id(),
                arrival.caller(),
                arrival.dialled(),
                caller(),
                arrival.at(),
                status,
                Optional.ofNullable(keyed));
    }
}
