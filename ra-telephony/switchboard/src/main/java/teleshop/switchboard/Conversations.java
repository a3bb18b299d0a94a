package teleshop.switchboard;

import java.util.Optional;

/** What an agent does with a caller: hold, ask a third, bring together, pass on. */
final class Conversations {

    private final Floor floor;
    private final News news;
    private final Agents agents;
    private final Voice voice;
    private final Options options;

    Conversations(Floor floor, News news, Agents agents, Voice voice, Options options) {
        this.floor = floor;
        this.news = news;
        this.agents = agents;
        this.voice = voice;
        this.options = options;
    }

    void act(Call call, String deed) {
        if (call.agent().isEmpty()) {
            floor.leave(call);
            voice.waits(call);
            return;
        }
        boolean answered = call.aside().filter(Aside::answered).isPresent();
        switch (deed) {
            case "hold" -> keep(call);
            case "conference" -> join(call, answered);
            case "complete" -> complete(call, answered);
            case "resume", "retrieve" -> retrieve(call);
            default -> throw new Refusal("No such deed: " + deed);
        }
    }

    private void keep(Call call) {
        news.of("Held", call.id, "Extension", call.agent());
        call.moveTo(Call.KEPT, call.agent());
    }

    private void retrieve(Call call) {
        asideIsOver(call);
        news.of("Resumed", call.id, "Extension", call.agent());
        call.moveTo(Call.TALKS, call.agent());
        call.talk(call.agent());
    }

    private void asideIsOver(Call call) {
        call.aside().ifPresent(aside -> ended(call, aside, "RETRIEVED"));
    }

    private void ended(Call call, Aside aside, String how) {
        call.aside(Optional.empty());
        floor.leave(aside.target(), call);
        news.of("Unconsulted", call.id, "Extension", aside.target(), "Outcome", how);
    }

    private void join(Call call, boolean answered) {
        if (!answered) {
            retrieve(call);
            return;
        }
        call.moveTo(Call.CONFERENCE, call.agent());
        call.talk(call.agent());
        news.of("Conference", call.id, "Extension", call.aside().orElseThrow().target());
    }

    private void complete(Call call, boolean answered) {
        if (!answered) {
            retrieve(call);
            return;
        }
        String target = call.aside().orElseThrow().target();
        floor.leave(call);
        call.agentIsOut();
        if (options.phones().isOurs(target)) {
            agents.take(call, target);
        } else {
            outside(call, target);
        }
    }

    private void outside(Call call, String target) {
        call.moveTo(Call.OUTSIDE, target);
        call.talkOutside();
        news.of("Transferred", call.id, "Extension", target);
    }

    void consult(Call call, String target) {
        if (call.agent().isEmpty()) {
            voice.waits(call);
            return;
        }
        asideIsOver(call);
        call.aside(Optional.of(new Aside(target, false)));
        keep(call);
        switch (options.phones().of(target, Manners.ANSWERS)) {
            case BUSY -> later(call, target, () -> fail(call, "BUSY"));
            case UNREACHABLE -> later(call, target, () -> fail(call, "CHANUNAVAIL"));
            case NO_ANSWER ->
                    floor.plan(
                            call,
                            options.consultTime(),
                            onlyIf(call, target, () -> fail(call, "NOANSWER")));
            default -> later(call, target, () -> answer(call, target));
        }
    }

    private void later(Call call, String target, Runnable deed) {
        floor.plan(call, options.answerAfter(), onlyIf(call, target, deed));
    }

    private static Runnable onlyIf(Call call, String target, Runnable deed) {
        return () -> {
            if (call.aside().filter(aside -> aside.target().equals(target)).isPresent()) {
                deed.run();
            }
        };
    }

    private void fail(Call call, String how) {
        call.aside().ifPresent(aside -> ended(call, aside, how));
    }

    private void answer(Call call, String target) {
        if (floor.isSeated(target) && !floor.isFree(target)) {
            fail(call, "BUSY");
            return;
        }
        call.aside(call.aside().map(Aside::answer));
        if (floor.isSeated(target)) {
            floor.occupy(target, call);
        }
        news.of("Consulted", call.id, "Extension", target);
        if (options.phones().of(target, Manners.ANSWERS) == Manners.HANGS_UP) {
            floor.plan(call, Agents.A_MOMENT, onlyIf(call, target, () -> fail(call, "HUNG_UP")));
        }
    }

    void transfer(Call call, String target) {
        floor.leave(call);
        call.agentIsOut();
        call.transfer(target);
        if (floor.isSeated(target)) {
            agents.bridge(call, target);
        } else if (options.phones().isOurs(target)) {
            agents.ring(call, target, options.consultTime());
        } else {
            dialOutside(call, target);
        }
    }

    private void dialOutside(Call call, String target) {
        call.moveTo(Call.OUTSIDE, target);
        switch (options.phones().of(target, Manners.ANSWERS)) {
            case BUSY -> agents.miss(call, "BUSY");
            case UNREACHABLE -> agents.miss(call, "CHANUNAVAIL");
            case NO_ANSWER ->
                    floor.planHere(
                            call, options.consultTime(), () -> agents.miss(call, "NOANSWER"));
            default -> floor.planHere(call, options.answerAfter(), () -> passedOn(call));
        }
    }

    private void passedOn(Call call) {
        String target = call.transfer();
        call.transfer("");
        outside(call, target);
    }
}
