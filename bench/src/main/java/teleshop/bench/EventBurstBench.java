package teleshop.bench;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import teleshop.telephony.PbxEvent;
import teleshop.telephony.PbxEvent.AgentAnswered;
import teleshop.telephony.PbxEvent.AgentRinging;
import teleshop.telephony.PbxEvent.CallArrived;
import teleshop.telephony.PbxEvent.CallEnded;
import teleshop.telephony.PbxEvent.CallbackRequested;

/** P10: what a consumer that takes its time is told of a burst, and in which order. */
final class EventBurstBench {

    private static final long CONSUMER_NANOS = 200_000;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);
    private static final Map<Class<?>, Integer> STEPS =
            Map.of(
                    CallArrived.class, 0,
                    AgentRinging.class, 1,
                    CallbackRequested.class, 3,
                    AgentAnswered.class, 3,
                    CallEnded.class, 4);

    private final int calls;
    private final Map<Class<?>, AtomicInteger> told = new ConcurrentHashMap<>();
    private final Map<String, Integer> lastStep = new ConcurrentHashMap<>();
    private final AtomicLong outOfOrder = new AtomicLong();

    EventBurstBench(Options options) {
        calls = options.size("events") / Burst.EVENTS_OF_A_CALL;
    }

    void run(PrintStream out) throws Exception {
        try (var burst = new Burst(calls);
                var host = new AdapterHost(burst.port(), this::consume)) {
            long begin = System.nanoTime();
            burst.begin();
            long written = System.nanoTime();
            awaitTheLast(begin);
            long done = System.nanoTime();
            table(out, burst, written - begin, done - begin);
            out.println("adapter: " + host.counts());
        }
    }

    private void consume(PbxEvent event) {
        Integer step = STEPS.get(event.getClass());
        if (step == null) {
            return;
        }
        LockSupport.parkNanos(CONSUMER_NANOS);
        told.computeIfAbsent(event.getClass(), k -> new AtomicInteger()).incrementAndGet();
        String call = ((PbxEvent.OfCall) event).callId();
        Integer before = lastStep.put(call, step);
        if (before != null && before > step) {
            outOfOrder.incrementAndGet();
        }
    }

    private void awaitTheLast(long begin) throws InterruptedException {
        while (count(CallEnded.class) < calls && System.nanoTime() - begin < PATIENCE_NANOS) {
            Thread.sleep(10);
        }
    }

    private int count(Class<?> kind) {
        return told.getOrDefault(kind, new AtomicInteger()).get();
    }

    private void table(PrintStream out, Burst burst, long writtenNanos, long doneNanos) {
        int asking = (calls + 2) / 3;
        out.println("| P10 | sent | delivered | ratio |\n|---|---|---|---|");
        row(out, "starts", calls, count(CallArrived.class));
        row(out, "ends", calls, count(CallEnded.class));
        row(out, "callback requests", asking, count(CallbackRequested.class));
        row(out, "answers", calls - asking, count(AgentAnswered.class));
        row(out, "ringing (refreshable, may merge)", 2 * calls, count(AgentRinging.class));
        out.printf(
                "out of order: %d; written in %.1f s, consumed in %.1f s; longest time unread: %d ms%n",
                outOfOrder.get(),
                writtenNanos / 1e9,
                doneNanos / 1e9,
                TimeUnit.NANOSECONDS.toMillis(burst.longestStallNanos()));
    }

    private static void row(PrintStream out, String what, int sent, int delivered) {
        out.printf("| %s | %,d | %,d | %.3f |%n", what, sent, delivered, (double) delivered / sent);
    }
}
