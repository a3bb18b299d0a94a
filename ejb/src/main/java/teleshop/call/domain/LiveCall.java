package teleshop.call.domain;

import java.time.Instant;
import java.util.Optional;

/** A call that lives, on the board. */
final class LiveCall {

    private final Arrival arrival;
    private CallStatus status = CallStatus.ARRIVED;
    private Instant since;
    private Caller caller = Caller.UNKNOWN;
    private String agent;
    private Instant answeredAt;
    private boolean hungUpByAgent;
    private EndedBy ender;
    private String callbackNumber;
    private int refusals;
    private int position = Integer.MAX_VALUE;
    private Direction direction = Direction.IN;

    LiveCall(Arrival arrival) {
        this.arrival = arrival;
        this.since = arrival.at();
    }

    void act(CallAction action, Instant at) {
        status = status.after(action);
        since = at;
    }

    boolean allows(CallAction action) {
        return status.allows(action);
    }

    boolean is(CallStatus some) {
        return status == some;
    }

    void know(Caller who) {
        caller = who;
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
        return caller;
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
        return WaitingCall.plain(id(), QueueRules.SALES, caller.rank(), 1, arrival.at());
    }

    CallCard card() {
        return new CallCard(
                id(), arrival.caller(), arrival.dialled(), caller, arrival.at(), status);
    }
}
