package teleshop.switchboard;

import java.time.Duration;

/** Simulated agents' telephones: those on the desk that ring, and legs that stand for the day. */
final class Agents {

    private static final Duration A_MOMENT = Duration.ofMillis(1000);

    private final Floor floor;
    private final News news;
    private final Pace pace;
    private final Options options;

    Agents(Floor floor, News news, Pace pace, Options options) {
        this.floor = floor;
        this.news = news;
        this.pace = pace;
        this.options = options;
    }

    private Manners of(String extension) {
        return options.phones().of(extension, Manners.ANSWERS);
    }

    void ring(Call call, String extension, Duration ringFor) {
        floor.leave(call);
        call.moveTo(Call.AT_DESK, extension + "*" + ringFor.toSeconds());
        switch (of(extension)) {
            case BUSY -> miss(call, "BUSY");
            case UNREACHABLE -> miss(call, "CHANUNAVAIL");
            default -> ringOut(call, extension, ringFor);
        }
    }

    private void ringOut(Call call, String extension, Duration ringFor) {
        news.ofProtocol(
                "DialState", "Uniqueid", call.id, "Exten", call.exten(), "DialStatus", "RINGING");
        boolean answers = of(extension) != Manners.NO_ANSWER;
        if (answers && options.answerAfter().compareTo(ringFor) < 0) {
            planHere(call, options.answerAfter(), () -> answer(call));
        } else {
            planHere(call, ringFor, () -> miss(call, "NOANSWER"));
        }
    }

    /** Only if the call has not been moved on meanwhile. */
    private void planHere(Call call, Duration time, Runnable deed) {
        String exten = call.exten();
        Runnable stillHere =
                () -> {
                    if (call.isAt(Call.AT_DESK) && call.exten().equals(exten)) {
                        deed.run();
                    }
                };
        floor.plan(call, time, stillHere);
    }

    private void miss(Call call, String status) {
        news.of("Missed", call.id, "Extension", call.extension(), "Outcome", status);
        call.hold();
    }

    private void answer(Call call) {
        talk(call);
        if (of(call.extension()) == Manners.HANGS_UP) {
            planHere(call, A_MOMENT, () -> floor.end(call, "AGENT", Callers.NORMAL));
        }
    }

    private void talk(Call call) {
        call.talk();
        news.of("Answered", call.id, "Extension", call.extension());
        news.of("Recording", call.id, "Outcome", call.recording());
    }

    void bridge(Call call, String extension) {
        floor.leave(call);
        call.moveTo(Call.AT_SEAT, extension);
        if (!floor.isSeated(extension)) {
            miss(call, "CHANUNAVAIL");
        } else if (!floor.isFree(extension)) {
            miss(call, "BUSY");
        } else {
            floor.occupy(extension, call);
            talk(call);
        }
    }

    /**
     * @param actionId comes back with the answer if the leg does not come to stand
     */
    void seat(String extension, String actionId) {
        if (floor.isSeated(extension)) {
            throw new Refusal("Uniqueid already in use: seat-" + extension);
        }
        switch (of(extension)) {
            case BUSY, UNREACHABLE, NO_ANSWER -> failed(actionId);
            default -> pace.in(options.answerAfter(), () -> seated(extension));
        }
    }

    private void seated(String extension) {
        synchronized (floor) {
            floor.seat(extension);
            news.ofPhone("Seated", extension);
        }
    }

    private void failed(String actionId) {
        news.ofProtocol("OriginateResponse", "ActionID", actionId, "Response", "Failure");
    }

    void unseat(String extension) {
        if (!floor.isSeated(extension)) {
            throw new Refusal("No such channel");
        }
        floor.unseat(extension).ifPresent(call -> floor.end(call, "AGENT", Callers.NORMAL));
        news.ofPhone("Unseated", extension);
    }
}
