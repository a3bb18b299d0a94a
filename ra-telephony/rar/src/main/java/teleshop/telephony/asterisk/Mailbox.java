package teleshop.telephony.asterisk;

import java.util.LinkedHashMap;
import java.util.Map;
import teleshop.telephony.PbxEvent;

/**
 * What one lane has still to deliver, in order. When it is full, news that a later one replaces are
 * merged; everything else is kept, however many there are.
 */
final class Mailbox {

    private record Refreshable(Class<?> kind, String callId) {}

    private final Map<Object, Runnable> waiting = new LinkedHashMap<>();
    private final int capacity;
    private final Counts counts;
    private boolean closed;

    Mailbox(int capacity, Counts counts) {
        this.capacity = capacity;
        this.counts = counts;
    }

    synchronized void put(PbxEvent event, Runnable delivery) {
        boolean full = waiting.size() >= capacity;
        if (event instanceof PbxEvent.AgentRinging ringing) {
            putRefreshable(new Refreshable(ringing.getClass(), ringing.callId()), delivery, full);
        } else {
            waiting.put(new Object(), delivery);
        }
        if (full) {
            counts.beyondCapacity.incrementAndGet();
        }
        notifyAll();
    }

    private void putRefreshable(Refreshable key, Runnable delivery, boolean full) {
        if (!waiting.containsKey(key)) {
            waiting.put(key, delivery);
        } else if (full) {
            waiting.remove(key);
            waiting.put(key, delivery);
            counts.merged.incrementAndGet();
        } else {
            waiting.put(new Object(), delivery);
        }
    }

    /**
     * @return null once closed
     */
    synchronized Runnable take() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        if (closed) {
            return null;
        }
        var first = waiting.entrySet().iterator();
        Runnable delivery = first.next().getValue();
        first.remove();
        return delivery;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
