package teleshop.call.domain;

import java.time.Instant;
import java.util.List;
import teleshop.call.domain.VoiceOrder.Announce;
import teleshop.call.domain.VoiceOrder.Menu;
import teleshop.call.domain.VoiceOrder.Send;

/** What waiting callers are told: their place, and from tier 4 on that we can call them back. */
final class Comfort {

    /** So many are spoken to in a second at most; the others come in the next. */
    private static final int AT_ONCE = 20;

    private final CallBoard board;
    private final VoiceNews voice;
    private int spoken;

    Comfort(CallBoard board) {
        this.board = board;
        this.voice = new VoiceNews(board);
    }

    void look(Instant now) {
        var queue = board.sharing().queue();
        spoken = 0;
        for (int i = 0; i < queue.size(); i++) {
            int place = i + 1;
            board.call(queue.get(i).callId()).ifPresent(call -> look(call, place, now));
        }
    }

    private void look(LiveCall call, int place, Instant now) {
        call.announce(place);
        if (isTooLong(call, now)) {
            voice.send(call, CallResult.OVERFLOWED, Menu.BUSY, now);
        } else if (spoken < AT_ONCE && isDue(call, now)) {
            spoken++;
            speak(call, now);
        }
    }

    private boolean isTooLong(LiveCall call, Instant now) {
        return !call.arrival().at().plus(board.rules().longestWait()).isAfter(now);
    }

    private boolean isDue(LiveCall call, Instant now) {
        return !call.announcedAt().plus(board.rules().announceEvery()).isAfter(now);
    }

    private void speak(LiveCall call, Instant now) {
        call.announced(now);
        var queue = call.queue().name();
        if (board.overflow().tier(queue, now).offersCallback() && call.offerCallback()) {
            board.out().say(new Send(call.id(), Menu.CALLBACK_OFFER));
        } else {
            var wait = board.overflow().expectedWait(queue, call.position(), now);
            board.out().say(new Announce(call.id(), call.position(), wait));
        }
    }

    /** Who wraps up too long while callers wait is ready for the next. */
    void hurry(Instant now) {
        List.copyOf(board.agents()).stream()
                .filter(agent -> agent.status() == AgentStatus.WRAP_UP)
                .filter(agent -> !agent.since().plus(board.rules().shortWrapUp()).isAfter(now))
                .filter(this::isWanted)
                .forEach(agent -> new AgentVerbs(board).cutShort(agent, now));
    }

    private boolean isWanted(Agent agent) {
        return agent.call()
                .filter(call -> board.overflow().relaxesSkills(call.queue().name()))
                .isPresent();
    }
}
