package teleshop.bench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import teleshop.telephony.OrderRefused;
import teleshop.telephony.PbxEvent;
import teleshop.telephony.PbxEvent.AgentAnswered;
import teleshop.telephony.PbxEvent.AgentMissed;
import teleshop.telephony.PbxEvent.CallArrived;
import teleshop.telephony.PbxEvent.CallEnded;
import teleshop.telephony.Switchboard;

/**
 * Gives callers to phones that are free, the newest first: the least a shop must do to load a line.
 * Were it the oldest, then with more callers than may be given each would be one about to hang up.
 */
final class Dispatcher implements AutoCloseable {

    private static final int FIRST_PHONE = 1001;
    private static final long TALK_NANOS = 500_000_000;
    private static final Duration RING = Duration.ofSeconds(20);

    final AtomicInteger arrived = new AtomicInteger();
    final AtomicInteger answered = new AtomicInteger();
    final AtomicInteger ended = new AtomicInteger();
    final AtomicInteger missed = new AtomicInteger();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Map<String, String> phones = new ConcurrentHashMap<>();
    private final BlockingQueue<String> free = new LinkedBlockingQueue<>();
    private final BlockingQueue<Talk> talks = new LinkedBlockingQueue<>();
    private final Semaphore callers = new Semaphore(0);
    private volatile boolean over;

    private record Talk(String call, long untilNanos) {}

    Dispatcher(int phoneCount) {
        for (int i = 0; i < phoneCount; i++) {
            free.add(Integer.toString(FIRST_PHONE + i));
        }
    }

    void hear(PbxEvent event) {
        if (event instanceof CallArrived e) {
            arrived.incrementAndGet();
            synchronized (waiting) {
                waiting.push(e.callId());
            }
            callers.release();
        } else if (event instanceof AgentAnswered e) {
            answered.incrementAndGet();
            talks.add(new Talk(e.callId(), System.nanoTime() + TALK_NANOS));
        } else if (event instanceof AgentMissed e) {
            missed.incrementAndGet();
            release(e.callId());
        } else if (event instanceof CallEnded e) {
            ended.incrementAndGet();
            synchronized (waiting) {
                waiting.remove(e.callId());
            }
            release(e.callId());
        }
    }

    private void release(String call) {
        String phone = phones.remove(call);
        if (phone != null) {
            free.add(phone);
        }
    }

    /** At most so many a second, until closed. */
    void dispatch(Switchboard line, int aSecond) throws InterruptedException {
        var beat = new Beat(aSecond);
        while (!over) {
            callers.acquire();
            String phone = free.take();
            newest().ifPresentOrElse(call -> give(line, call, phone), () -> free.add(phone));
            beat.await();
        }
    }

    private Optional<String> newest() {
        synchronized (waiting) {
            return Optional.ofNullable(waiting.poll());
        }
    }

    /** Ends every talk after its time, until closed. */
    void hangUp(Switchboard line) throws InterruptedException {
        while (!over) {
            var talk = talks.take();
            LockSupport.parkNanos(talk.untilNanos() - System.nanoTime());
            line.hangUp(talk.call());
        }
    }

    private void give(Switchboard line, String call, String phone) {
        phones.put(call, phone);
        try {
            line.ring(call, phone, RING);
        } catch (OrderRefused gone) {
            release(call);
        }
    }

    @Override
    public void close() {
        over = true;
        callers.release();
    }
}
