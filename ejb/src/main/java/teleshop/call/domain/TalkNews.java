package teleshop.call.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import teleshop.call.domain.CallEvent.CallAnswered;
import teleshop.call.domain.CallEvent.TalkChanged;
import teleshop.call.domain.CallFact.Detail;
import teleshop.call.domain.CallFact.Kind;
import teleshop.call.domain.Talk.Stage;

/** What the switchboard tells of a talk, put on the board. */
public final class TalkNews {

    private final CallBoard board;

    public TalkNews(CallBoard board) {
        this.board = board;
    }

    public void held(String callId, Instant at) {
        change(callId, talk -> talk.held(true), "", at);
        board.out().write(CallFact.of(callId, Kind.HELD, at));
    }

    public void resumed(String callId, Instant at) {
        change(callId, talk -> talk.held(false).alone(), "", at);
        board.out().write(CallFact.of(callId, Kind.RESUMED, at));
    }

    public void recordingPaused(String callId, Instant at) {
        change(callId, talk -> talk.masked(true), "", at);
        board.out().write(CallFact.of(callId, Kind.RECORDING_PAUSED, at));
    }

    public void recordingResumed(String callId, Instant at) {
        change(callId, talk -> talk.masked(false), "", at);
        board.out().write(CallFact.of(callId, Kind.RECORDING_RESUMED, at));
    }

    public void consultAnswered(String callId, String target, Instant at) {
        change(callId, talk -> talk.with(target, Stage.CONSULTED), "", at);
    }

    /**
     * @param reason why, by the switchboard's word
     */
    public void consultEnded(String callId, String reason, Instant at) {
        change(callId, Talk::alone, reason, at);
    }

    public void conferenceStarted(String callId, String target, Instant at) {
        change(callId, talk -> talk.held(false).with(target, Stage.CONFERENCE), "", at);
        board.out().write(CallFact.of(callId, Kind.RESUMED, at));
    }

    /** The caller talks with the target; an agent who sits there has the call from now on. */
    public void transferred(String callId, String target, Instant at) {
        board.call(callId).ifPresent(call -> transfer(call, target, at));
    }

    private void transfer(LiveCall call, String target, Instant at) {
        var before = call.agent().flatMap(board::agent);
        before.filter(agent -> agent.allows(AgentAction.HANG_UP) && agent.has(call.id()))
                .ifPresent(agent -> out(agent, call, at));
        var taker = board.agentAt(target);
        call.give(taker.map(Agent::name).orElse(null));
        call.goesOn(call.talk().held(false).alone());
        taker.ifPresent(agent -> takeOver(agent, call, at));
        board.out().write(CallFact.of(call.id(), Kind.RESUMED, at));
        board.out()
                .write(
                        CallFact.of(call.id(), Kind.TRANSFERRED, at)
                                .with(Detail.AGENT, taker.map(Agent::name).orElse("")));
    }

    private void out(Agent agent, LiveCall call, Instant at) {
        board.act(agent, AgentAction.HANG_UP, at);
        board.out().tell(new CallEvent.WrapUpStarted(agent.name(), call.id(), at));
    }

    private void takeOver(Agent agent, LiveCall call, Instant at) {
        agent.hold(call);
        board.act(agent, AgentAction.CONNECT, at);
        board.out().tell(new CallAnswered(agent.name(), call.id(), at));
    }

    /** Nobody took the caller: back to the old place in the queue. */
    public void transferFailed(String callId, String reason, Instant at) {
        board.call(callId)
                .filter(call -> call.allows(CallAction.REQUEUE))
                .ifPresent(call -> back(call, reason, at));
    }

    /** The phone was gone while it kept the caller on hold. */
    public void lostInTalk(String callId, String extension, Instant at) {
        board.agentAt(extension)
                .filter(agent -> agent.has(callId) && agent.allows(AgentAction.MISS))
                .filter(agent -> agent.status() == AgentStatus.TALKING)
                .ifPresent(
                        agent -> {
                            transferFailed(callId, "", at);
                            agent.letGo();
                            board.act(agent, AgentAction.MISS, at);
                        });
    }

    private void back(LiveCall call, String reason, Instant at) {
        tell(call, reason, at);
        call.act(CallAction.REQUEUE, at);
        call.give(null);
    }

    private void change(String callId, UnaryOperator<Talk> how, String reason, Instant at) {
        board.call(callId)
                .ifPresent(
                        call -> {
                            call.goesOn(how.apply(call.talk()));
                            tell(call, reason, at);
                        });
    }

    private void tell(LiveCall call, String reason, Instant at) {
        Optional<String> agent = call.agent();
        agent.ifPresent(
                name ->
                        board.out()
                                .tell(new TalkChanged(name, call.id(), call.talk(), reason, at)));
    }
}
