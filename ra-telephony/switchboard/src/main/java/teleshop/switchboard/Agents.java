package teleshop.switchboard;

import java.time.Duration;

/** Simulated agents' telephones: those on the desk that ring, and legs that stand for the day. */
final class Agents {

    static final Duration A_MOMENT = Duration.ofMillis(1000);

    private final Floor floor;
    private final News news;
    private final Pace pace;
    private final Options options;
    private final Voice voice;

    Agents(Floor floor, News news, Pace pace, Voice voice, Options options) {
        this.floor = floor;
        this.news = news;
        this.pace = pace;
        this.options = options;
        this.voice = voice;
    }

    private Manners of(String extension) {
        return options.phones().of(extension, Manners.ANSWERS);
    }

    void ring(Call call, String extension, Duration ringFor) {
        floor.leave(call);
        call.agentIsOut();
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
            floor.planHere(call, options.answerAfter(), () -> answer(call));
        } else {
            floor.planHere(call, ringFor, () -> miss(call, "NOANSWER"));
        }
    }

    /** The caller waits on; a transfer that failed is told as such. */
    void miss(Call call, String status) {
        String what = call.transfer().isEmpty() ? "Missed" : "Untransferred";
        call.transfer("");
        news.of(what, call.id, "Extension", call.extension(), "Outcome", status);
        voice.waits(call);
    }

    private void answer(Call call) {
        talk(call);
        if (of(call.extension()) == Manners.HANGS_UP) {
            floor.planHere(call, A_MOMENT, () -> floor.end(call, "AGENT", Callers.NORMAL));
        }
    }

    private void talk(Call call) {
        call.talk(call.extension());
        if (!call.transfer().isEmpty()) {
            call.transfer("");
            news.of("Transferred", call.id, "Extension", call.extension());
        }
        news.of("Answered", call.id, "Extension", call.extension());
        news.of("Recording", call.id, "Outcome", call.recording());
    }

    void bridge(Call call, String extension) {
        floor.leave(call);
        call.agentIsOut();
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

    /** A colleague who has been consulted becomes the agent of the call. */
    void take(Call call, String extension) {
        call.transfer(extension);
        if (floor.isSeated(extension)) {
            floor.occupy(extension, call);
        }
        call.moveToAgent(Call.TALKS, extension);
        talk(call);
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
        call.ifPresent(with -> left(with, extension));
    }

    /** A leg that goes ends the conversation, but a caller on hold waits for another agent. */
    private void left(Call call, String extension) {
        if (!call.isAt(Call.KEPT)) {
            floor.end(call, "AGENT", Callers.NORMAL);
        } else if (call.agent().equals(extension)) {
            call.agentIsOut();
            floor.leave(call);
            news.of("Missed", call.id, "Extension", extension, "Outcome", "CHANUNAVAIL");
            voice.waits(call);
        }
    }
}
