package teleshop.switchboard;

import java.time.Duration;
import java.util.regex.Pattern;

/** Simulated people who dial in, wait as long as their patience lasts, and press keys. */
final class Callers {

    static final int NORMAL = 16;
    private static final Duration BEFORE_KEYS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_KEYS = Duration.ofMillis(400);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String AWAY = "call-away";
    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9+]");

    private final Floor floor;
    private final News news;
    private final Journal journal;
    private final Voice voice;
    private final Options options;

    Callers(Floor floor, News news, Journal journal, Voice voice, Options options) {
        this.floor = floor;
        this.news = news;
        this.journal = journal;
        this.voice = voice;
        this.options = options;
    }

    /**
     * What is not a digit of the number is dropped, as the dialplan does.
     *
     * @return the id of the call
     */
    String dialIn(Visit visit) {
        synchronized (floor) {
            String shown = NOT_A_DIGIT.matcher(visit.number()).replaceAll("");
            var call = new Call(floor.nextId(), shown, visit.dialled());
            if (floor.calls().size() >= floor.capacity()) {
                refuse(call);
                visit.then().accept("REFUSED");
            } else {
                call.whenOver(visit.then());
                arrive(call);
                floor.plan(call, visit.patience(), () -> losePatience(call, visit));
            }
            return call.id;
        }
    }

    private void losePatience(Call call, Visit visit) {
        if (!visit.staysForTheTalk() || !call.isTalking()) {
            hangUp(call);
        }
    }

    private void refuse(Call call) {
        journal.arrived(call.id, call.number, call.dialled, "REFUSED");
        news.of("Refused", call.id, "Number", call.number, "Dialled", call.dialled);
    }

    void arrive(Call call) {
        journal.arrived(call.id, call.number, call.dialled, "WAITING");
        call.hold();
        if (!journal.shopIsThere()) {
            call.moveTo(AWAY, "s");
        }
        floor.add(call);
        news.of("Arrived", call.id, "Number", call.number, "Dialled", call.dialled);
        floor.plan(call, options.holdFor(), () -> tire(call));
    }

    private void tire(Call call) {
        if (call.isAt(Call.HELD) || call.isAt(AWAY)) {
            voice.callback(call);
        }
    }

    private void hangUp(Call call) {
        voice.recorded(call);
        floor.end(call, "CALLER", NORMAL);
    }

    /** The caller puts the receiver down at once. */
    void hangUpNow(String callId) {
        synchronized (floor) {
            hangUp(floor.call(callId));
        }
    }

    /**
     * The caller presses keys, one a while; {@code p} is a pause, and from {@code v} on they speak.
     *
     * @throws Refusal if the call is over
     */
    void press(String callId, String keys) {
        Call call = floor.call(callId);
        Duration time = BEFORE_KEYS;
        for (char key : keys.toCharArray()) {
            floor.plan(call, time, () -> press(call, key));
            time = time.plus(key == 'p' ? PAUSE : BETWEEN_KEYS);
        }
    }

    /** As {@link #press}, by a caller who may be gone, or talk already. */
    void pressIfThere(String callId, String keys) {
        synchronized (floor) {
            floor.find(callId)
                    .filter(call -> call.isAt(Call.HELD))
                    .ifPresent(call -> press(callId, keys));
        }
    }

    private void press(Call call, char key) {
        switch (key) {
            case 'p' -> {}
            case 'v' -> call.speak();
            default -> voice.press(call, key);
        }
    }
}
