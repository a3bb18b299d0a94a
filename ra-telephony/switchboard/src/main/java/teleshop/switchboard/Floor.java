package teleshop.switchboard;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All calls on the switchboard and all standing legs of agents. Whoever changes something holds
 * this object's lock.
 */
final class Floor {

    private final Map<String, Call> calls = new LinkedHashMap<>();
    private final Map<String, Optional<Call>> seats = new LinkedHashMap<>();
    private final News news;
    private final Journal journal;
    private final Pace pace;
    private final InstantSource clock;
    private long counted;
    private int capacity;

    Floor(News news, Journal journal, Pace pace, InstantSource clock) {
        this.news = news;
        this.journal = journal;
        this.pace = pace;
        this.clock = clock;
    }

    int capacity() {
        return capacity;
    }

    void capacity(int callers) {
        capacity = callers;
    }

    /**
     * @return an id no earlier run has given
     */
    String nextId() {
        return "demo-" + clock.instant().getEpochSecond() + "." + counted++;
    }

    void add(Call call) {
        calls.put(call.id, call);
    }

    Collection<Call> calls() {
        return List.copyOf(calls.values());
    }

    /**
     * @throws Refusal if the call is over
     */
    Call call(String id) {
        return find(id).orElseThrow(() -> new Refusal("Channel does not exist: " + id));
    }

    Optional<Call> find(String id) {
        return Optional.ofNullable(calls.get(id));
    }

    /** The caller will do it after this time, unless the call is over by then. */
    void plan(Call call, Duration time, Runnable deed) {
        call.plan(pace.in(time, () -> ifThere(call, deed)));
    }

    /** The same, unless the call has been moved on by then. */
    void planHere(Call call, Duration time, Runnable deed) {
        String context = call.context();
        String exten = call.exten();
        Runnable stillHere =
                () -> {
                    if (call.isAt(context) && call.exten().equals(exten)) {
                        deed.run();
                    }
                };
        plan(call, time, stillHere);
    }

    private synchronized void ifThere(Call call, Runnable deed) {
        if (calls.get(call.id) == call) {
            deed.run();
        }
    }

    void end(Call call, String by, int cause) {
        calls.remove(call.id);
        call.plans().forEach(pace::cancel);
        leave(call);
        journal.outcome(call.id, call.outcome());
        call.supervisor().ifPresent(e -> news.of("Unsupervised", call.id, "Extension", e));
        news.of("Ended", call.id, "Outcome", by, "Cause", Integer.toString(cause));
        call.over();
    }

    /** A dialled number that nobody picked up leaves without a word of the dialplan. */
    void drop(Call call) {
        calls.remove(call.id);
        call.plans().forEach(pace::cancel);
    }

    void leave(Call call) {
        seats.replaceAll((extension, with) -> with.filter(other -> other != call));
    }

    /** The call leaves this leg only. */
    void leave(String extension, Call call) {
        seats.computeIfPresent(extension, (e, with) -> with.filter(other -> other != call));
    }

    void seat(String extension) {
        seats.put(extension, Optional.empty());
    }

    Optional<Call> unseat(String extension) {
        return seats.remove(extension);
    }

    boolean isSeated(String extension) {
        return seats.containsKey(extension);
    }

    boolean isFree(String extension) {
        return seats.getOrDefault(extension, Optional.empty()).isEmpty();
    }

    void occupy(String extension, Call call) {
        seats.put(extension, Optional.of(call));
    }

    Collection<String> seats() {
        return List.copyOf(seats.keySet());
    }
}
