package teleshop.bench;

import java.net.http.WebSocket;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** When the cards of calls, with the customer's name on them, came to the agents' screens. */
final class Pops {

    private static final Pattern CALL = Pattern.compile("\"callId\":\"([^\"]+)\"");
    private static final Pattern NAMED = Pattern.compile("\"name\":\"[^\"]+\"");

    private final Map<String, Long> seenAt = new ConcurrentHashMap<>();

    private final Queue<String> closed = new ConcurrentLinkedQueue<>();

    /** One screen's ear; each needs its own. */
    WebSocket.Listener listener() {
        return new Screen(this::saw, closed::add);
    }

    /** Whatever tells a call's id and the customer's name is the card. */
    void saw(String message) {
        long now = System.nanoTime();
        var call = CALL.matcher(message);
        if (call.find() && NAMED.matcher(message).find()) {
            seenAt.putIfAbsent(call.group(1), now);
        }
    }

    /** Why screens went dark, if any did. */
    Queue<String> closed() {
        return closed;
    }

    Map<String, Long> seenAt() {
        return seenAt;
    }
}
