package teleshop.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import teleshop.call.domain.CallBoard;
import teleshop.call.domain.CallEvent;
import teleshop.call.domain.Errands;
import teleshop.call.domain.FloorEntries;
import teleshop.call.domain.FloorRules;
import teleshop.call.domain.FloorVerbs;
import teleshop.call.domain.PbxOrder;
import teleshop.call.domain.VoiceOrder;

/**
 * Keeps the one board of the house: one change at a time, and the errands of a change are run when
 * the board is free again. Screens are told before the switchboard is, and the books come last.
 */
@ApplicationScoped
public class CallFloor {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final FloorVerbs verbs = FloorVerbs.of(new CallBoard(FloorRules.STANDARD));

    @Inject private Event<CallEvent> events;
    @Inject private Event<PbxOrder> orders;
    @Inject private Event<VoiceOrder> voices;
    @Inject private FloorPost books;
    @Inject private FactsInFlight inFlight;
    @Inject private Clock clock;

    /** Changes the board, routes, and runs the errands. */
    public <T> T change(Function<FloorVerbs, T> deed) {
        lock.lock();
        T answer;
        Errands errands;
        try {
            answer = deed.apply(verbs);
            verbs.board().route(clock.instant());
            errands = verbs.board().errands();
            inFlight.add(errands.entries().facts());
        } finally {
            verbs.board().errands();
            changed.signalAll();
            lock.unlock();
        }
        run(errands);
        return answer;
    }

    public void alter(Consumer<FloorVerbs> deed) {
        change(
                floor -> {
                    deed.accept(floor);
                    return true;
                });
    }

    public <T> T look(Function<FloorVerbs, T> question) {
        lock.lock();
        try {
            return question.apply(verbs);
        } finally {
            lock.unlock();
        }
    }

    /** Returns when it is so, or when the patience is over. */
    public void await(Predicate<FloorVerbs> state, Duration patience) {
        lock.lock();
        try {
            long nanos = patience.toNanos();
            while (nanos > 0 && !state.test(verbs)) {
                nanos = changed.awaitNanos(nanos);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void run(Errands errands) {
        try {
            errands.events().forEach(events::fire);
        } finally {
            try {
                errands.orders().forEach(orders::fire);
                errands.voices().forEach(voices::fire);
            } finally {
                book(errands.entries());
            }
        }
    }

    private void book(FloorEntries change) {
        if (!change.isEmpty()) {
            books.send(change);
        }
    }
}
