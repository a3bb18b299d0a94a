package teleshop.call.domain;

import java.time.Duration;
import java.time.Instant;
import teleshop.call.domain.VoiceOrder.Menu;

/** What goes on between a caller and the switchboard's own voice, put on the board. */
public final class VoiceNews {

    /** Who asked for an order by key and hangs up so soon has been served. */
    private static final Duration CONTENT = Duration.ofSeconds(30);

    private final CallBoard board;

    public VoiceNews(CallBoard board) {
        this.board = board;
    }

    /** Nobody will answer: the switchboard's own voice takes over. */
    void send(LiveCall call, CallResult result, Menu menu, Instant at) {
        call.goes(result, Instant.MAX);
        call.act(CallAction.SEND, at);
        board.out().say(new VoiceOrder.Send(call.id(), menu));
    }

    /** The caller asked for an order by key and was told. */
    public void selfServed(String callId, Instant at) {
        board.call(callId)
                .filter(call -> call.answeredAt().isEmpty())
                .ifPresent(
                        call -> {
                            boolean waitsOn = call.isQueued();
                            call.goes(
                                    CallResult.SELF_SERVED,
                                    waitsOn ? at.plus(CONTENT) : Instant.MAX);
                        });
    }

    /** The caller pressed a key that tells what they want. */
    public void wants(String callId, CallerNeed need) {
        board.call(callId)
                .filter(LiveCall::isQueued)
                .ifPresent(
                        call -> {
                            call.want(need);
                            board.enqueue(call);
                        });
    }

    /** The caller speaks onto tape, and no agent will answer. */
    public void leavesMessage(String callId, Instant at) {
        board.call(callId)
                .filter(call -> call.allows(CallAction.SEND))
                .ifPresent(
                        call -> {
                            call.goes(CallResult.OVERFLOWED, Instant.MAX);
                            call.act(CallAction.SEND, at);
                        });
    }
}
