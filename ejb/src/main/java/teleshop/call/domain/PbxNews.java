package teleshop.call.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import teleshop.call.domain.CallEvent.CallAnswered;
import teleshop.call.domain.CallEvent.CallArrived;
import teleshop.call.domain.CallEvent.CallEnded;
import teleshop.call.domain.CallEvent.CardChanged;
import teleshop.call.domain.CallEvent.WrapUpStarted;
import teleshop.call.domain.CallFact.Detail;
import teleshop.call.domain.CallFact.Kind;
import teleshop.call.domain.VoiceOrder.Menu;

/** What the switchboard tells, put on the board. News of a call that is gone change nothing. */
public final class PbxNews {

    private final CallBoard board;
    private final VoiceNews voice;

    public PbxNews(CallBoard board) {
        this.board = board;
        this.voice = new VoiceNews(board);
    }

    public void arrived(Arrival arrival) {
        var call = new LiveCall(arrival);
        if (board.add(call)) {
            board.out().tell(new CallArrived(arrival));
            var dialled = board.outbound().settled(arrival.callId());
            if (dialled.isPresent() || DialledCall.isOurs(arrival.callId())) {
                call.goesOut();
            }
            board.out().write(arrivedFact(call));
            dialled.flatMap(ours -> taker(ours, arrival.at()))
                    .ifPresent(agent -> connect(call, agent, arrival.at()));
        }
    }

    /** The agent it was dialled for; if for nobody, who dials and has been idle for longest. */
    private Optional<Agent> taker(DialledCall ours, Instant at) {
        return ours.agent().isEmpty()
                ? board.agents().stream()
                        .filter(Agent::isFree)
                        .filter(agent -> agent.asReady(board).dials())
                        .min(Comparator.comparing(Agent::since))
                : board.agent(ours.agent()).filter(agent -> agent.status() == AgentStatus.DIALLING);
    }

    /** Whom we dialled for one agent is put through at once: nobody presses a button. */
    private void connect(LiveCall call, Agent agent, Instant at) {
        board.offer(call, agent, at);
        if (agent.isNailedUp()) {
            call.act(CallAction.TAKE, at);
            board.out().order(PbxOrder.bridge(call.id(), agent.extension().number()));
        }
    }

    private static CallFact arrivedFact(LiveCall call) {
        return arrivedFact(call.arrival()).with(Detail.DIRECTION, call.direction().name());
    }

    static CallFact arrivedFact(Arrival arrival) {
        var direction = DialledCall.isOurs(arrival.callId()) ? Direction.OUT : Direction.IN;
        return CallFact.arrived(arrival.callId(), arrival.caller(), arrival.dialled(), arrival.at())
                .with(Detail.DIRECTION, direction.name());
    }

    /** We know who calls, or have learned that nobody knows. */
    public void known(String callId, CallerFacts caller, Instant at) {
        board.call(callId).ifPresent(call -> know(call, caller, at));
        admitted(callId, at);
    }

    private void know(LiveCall call, CallerFacts facts, Instant at) {
        call.know(facts);
        facts.spot()
                .map(spot -> CallFact.of(call.id(), Kind.ATTRIBUTED, at).with(Detail.SPOT, spot))
                .ifPresent(board.out()::write);
        if (call.isQueued()) {
            board.enqueue(call);
        }
        facts.caller()
                .customer()
                .map(customer -> CallFact.linked(call.id(), customer.customerId(), at))
                .ifPresent(board.out()::write);
        call.agent().map(agent -> new CardChanged(agent, call.card())).ifPresent(board.out()::tell);
    }

    /** Routed from now on, whether the caller is known yet or not. */
    public void admitted(String callId, Instant at) {
        when(
                callId,
                CallAction.ADMIT,
                call -> {
                    board.enqueue(call);
                    if (board.isStaffed(call)) {
                        call.act(CallAction.ADMIT, at);
                        board.out().write(queuedFact(call, at));
                    } else {
                        voice.send(call, CallResult.AFTER_HOURS, Menu.AFTER_HOURS, at);
                    }
                });
    }

    private static CallFact queuedFact(LiveCall call, Instant at) {
        return CallFact.of(call.id(), Kind.QUEUED, at).with(Detail.QUEUE, call.queue().name());
    }

    public void answered(String callId, String extension, Instant at) {
        when(callId, CallAction.CONNECT, call -> connect(call, extension, at));
    }

    private void connect(LiveCall call, String extension, Instant at) {
        var taker = board.agentAt(extension);
        if (taker.filter(agent -> agent.has(call.id())).isEmpty()) {
            board.release(call, AgentAction.WITHDRAW, at);
        }
        call.act(CallAction.CONNECT, at);
        call.answered(at);
        taker.ifPresent(agent -> talk(agent, call, at));
        board.out()
                .write(
                        CallFact.of(call.id(), Kind.ANSWERED, at)
                                .with(Detail.CALLER, call.arrival().caller().value())
                                .with(Detail.AGENT, taker.map(Agent::name).orElse(""))
                                .with(Detail.EXTENSION, extension));
    }

    private void talk(Agent agent, LiveCall call, Instant at) {
        call.give(agent.name());
        agent.hold(call);
        board.act(agent, AgentAction.CONNECT, at);
        board.tookCall(agent);
        board.out().tell(new CallAnswered(agent.name(), call.id(), at));
        board.answered(call, at);
    }

    /** The phone rang in vain, or the leg could not be joined. */
    public void missed(String callId, String extension, Instant at) {
        when(
                callId,
                CallAction.RETURN,
                call -> {
                    if (board.agentAt(extension).filter(a -> a.has(callId)).isPresent()) {
                        board.giveBack(call, AgentAction.MISS, at);
                    }
                });
    }

    /** The switchboard cannot be reached: the offer comes to nothing, through nobody's fault. */
    public void notOffered(String callId, Instant at) {
        when(
                callId,
                CallAction.RETURN,
                call -> {
                    board.giveBack(call, AgentAction.WITHDRAW, at);
                    board.rest(true);
                });
    }

    public void linkDown() {
        board.linked(false);
    }

    /** The switchboard knows nothing of the call: its end should come any moment. */
    public void vanished(String callId, Instant at) {
        when(callId, CallAction.LEAVE, call -> leave(call, at));
    }

    public void callbackRequested(String callId, String number, Instant at) {
        when(
                callId,
                CallAction.LEAVE,
                call -> {
                    var own = call.arrival().caller().value();
                    call.callBack(number.isEmpty() ? own : number);
                    leave(call, at);
                });
    }

    private void leave(LiveCall call, Instant at) {
        board.release(call, AgentAction.WITHDRAW, at);
        call.act(CallAction.LEAVE, at);
    }

    public void ended(String callId, EndedBy by, Instant at) {
        board.call(callId).ifPresent(call -> ended(call, by, board.resultOf(call, at), at));
    }

    void ended(LiveCall call, EndedBy by, CallResult result, Instant at) {
        boolean talking = call.is(CallStatus.TALKING);
        board.end(call, by, result, at);
        if (talking) {
            call.agent().flatMap(board::agent).ifPresent(agent -> wrapUp(agent, call, at));
        } else {
            board.release(call, AgentAction.WITHDRAW, at);
        }
    }

    private void wrapUp(Agent agent, LiveCall call, Instant at) {
        board.act(agent, AgentAction.HANG_UP, at);
        board.out().tell(new CallEnded(agent.name(), call.id(), call.ender(), at));
        board.out().tell(new WrapUpStarted(agent.name(), call.id(), at));
    }

    /** All lines were taken. */
    public void refused(Arrival arrival) {
        board.out().write(arrivedFact(arrival));
        board.out()
                .write(
                        CallFact.of(arrival.callId(), Kind.ENDED, arrival.at())
                                .with(Detail.CALLER, arrival.caller().value())
                                .with(Detail.QUEUE, board.queueOf(arrival))
                                .with(Detail.RESULT, CallResult.BUSY.name())
                                .with(Detail.ENDED_BY, EndedBy.SWITCHBOARD.name()));
    }

    public void recorded(String callId, String recordingId, Instant at) {
        board.call(callId).ifPresent(call -> call.goesOn(call.talk().onRecord()));
        board.out()
                .write(CallFact.of(callId, Kind.RECORDED, at).with(Detail.RECORDING, recordingId));
    }

    public void seated(String extension) {
        board.seats().add(extension);
        board.agentAt(extension).ifPresent(agent -> agent.reached(true));
    }

    public void unseated(String extension, Instant at) {
        board.seats().remove(extension);
        board.agentAt(extension).filter(Agent::isNailedUp).ifPresent(agent -> lost(agent, at));
    }

    private void lost(Agent agent, Instant at) {
        agent.reached(false);
        var offered = agent.call().filter(call -> call.allows(CallAction.RETURN));
        offered.ifPresentOrElse(
                call -> board.giveBack(call, AgentAction.LOSE_PHONE, at),
                () -> board.act(agent, AgentAction.LOSE_PHONE, at));
    }

    private void when(String callId, CallAction allowed, Consumer<LiveCall> deed) {
        board.call(callId).filter(call -> call.allows(allowed)).ifPresent(deed);
    }
}
