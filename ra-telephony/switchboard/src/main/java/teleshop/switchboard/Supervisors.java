package teleshop.switchboard;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Simulated supervisors who listen, whisper and barge in. */
final class Supervisors {

    private final Map<String, Call> present = new HashMap<>();
    private final Floor floor;
    private final News news;
    private final Pace pace;
    private final Options options;

    Supervisors(Floor floor, News news, Pace pace, Options options) {
        this.floor = floor;
        this.news = news;
        this.pace = pace;
        this.options = options;
    }

    boolean isPresent(String extension) {
        return callOf(extension).isPresent();
    }

    private Optional<Call> callOf(String extension) {
        return Optional.ofNullable(present.get(extension))
                .filter(call -> floor.find(call.id).isPresent())
                .filter(call -> call.supervisor().filter(extension::equals).isPresent());
    }

    void ring(String extension, Call call, String how, String actionId) {
        switch (options.phones().of(extension, Manners.ANSWERS)) {
            case BUSY, UNREACHABLE, NO_ANSWER -> news.originateFailed(actionId);
            default -> pace.in(options.answerAfter(), () -> comes(extension, call, how));
        }
    }

    private void comes(String extension, Call call, String how) {
        synchronized (floor) {
            floor.find(call.id).ifPresent(there -> takePart(extension, there, how));
        }
    }

    /** Whom the supervisor listens to from now on. */
    void turnTo(String extension, Call call) {
        callOf(extension).filter(before -> before != call).ifPresent(before -> leave(extension));
        present.put(extension, call);
        call.supervisor(Optional.of(extension));
    }

    void change(String extension, String how) {
        callOf(extension).ifPresent(call -> takePart(extension, call, how));
    }

    private void takePart(String extension, Call call, String how) {
        turnTo(extension, call);
        String outcome = how.toUpperCase(Locale.ROOT);
        news.of("Supervised", call.id, "Extension", extension, "Outcome", outcome);
    }

    void leave(String extension) {
        Call call = callOf(extension).orElseThrow(() -> new Refusal("No such channel"));
        present.remove(extension);
        call.supervisor(Optional.empty());
        news.of("Unsupervised", call.id, "Extension", extension);
    }
}
