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
        call.moveToAgent(Call.AT_DESK, extension + "*" + ringFor.toSeconds());
        switch (of(extension)) {
            case BUSY -> miss(call, "BUSY");
            case UNREACHABLE -> miss(call, "CHANUNAVAIL");
            default -> ringOut(call, extension, ringFor);
        }
    }

    private void ringOut(Call call, String extension, Duration ringFor) {
        news.ofProtocol(
                "DialState",
                "Uniqueid",
                call.id,
                "Context",
                call.context(),
                "Exten",
                call.exten(),
                "DialStatus",
                "RINGING");
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
            call.moveToAgent(Call.AT_SEAT, extension);
            floor.occupy(extension, call);
            talk(call);
        }
    }

    /**
     * @param actionId comes back with the answer if the leg does not come to stand
     */
    void seat(String extension, String actionId, Duration ringFor) {
        if (floor.isSeated(extension)) {
            failed(actionId);
            return;
        }
        switch (of(extension)) {
            case BUSY, UNREACHABLE -> failed(actionId);
            case NO_ANSWER -> pace.in(ringFor, () -> failed(actionId));
            default -> pace.in(options.answerAfter(), () -> seated(extension));
        }
    }

    private void seated(String extension) {
        synchronized (floor) {
            floor.seat(extension);
            news.ofPhone("Seated", extension);
        }
    }

    void tellSeated(String extension) {
        news.ofPhone("Seated", extension);
    }

    private void failed(String actionId) {
        news.originateFailed(actionId);
    }

    void unseat(String extension) {
        if (!floor.isSeated(extension)) {
            throw new Refusal("No such channel");
        }
        var call = floor.unseat(extension);
        news.ofPhone("Unseated", extension);
        call.ifPresent(with -> floor.end(with, "AGENT", Callers.NORMAL));
    }
}
