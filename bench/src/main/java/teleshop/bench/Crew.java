package teleshop.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does work with a number of hands at once. */
final class Crew implements AutoCloseable {

    private final ExecutorService hands;
    private final int size;

    Crew(int size) {
        this.size = size;
        this.hands = Executors.newFixedThreadPool(size);
    }

    int size() {
        return size;
    }

    /** Each hand, counted from 0, does its part; returns when all are done. */
    void work(IntFunction<Callable<Void>> part) throws Exception {
        List<Future<Void>> parts = new ArrayList<>();
        for (int hand = 0; hand < size; hand++) {
            parts.add(hands.submit(part.apply(hand)));
        }
        for (var done : parts) {
            done.get();
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
