package teleshop.bench;

import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** When the cards of calls, with the customer's name on them, came to the agents' screens. */
final class Pops {

    private static final Pattern CALL = Pattern.compile("\"callId\":\"([^\"]+)\"");
    private static final Pattern NAMED = Pattern.compile("\"name\":\"[^\"]+\"");

    private final Map<String, Long> seenAt = new ConcurrentHashMap<>();

    /** One screen's ear; each needs its own. */
    WebSocket.Listener listener() {
        return new WebSocket.Listener() {

            private final StringBuilder text = new StringBuilder();

            @Override
            public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
                text.append(part);
                if (last) {
                    saw(text.toString());
                    text.setLength(0);
                }
                socket.request(1);
                return null;
            }
        };
    }

    /** Whatever tells a call's id and the customer's name is the card. */
    void saw(String message) {
        long now = System.nanoTime();
        var call = CALL.matcher(message);
        if (call.find() && NAMED.matcher(message).find()) {
            seenAt.putIfAbsent(call.group(1), now);
        }
    }

    Map<String, Long> seenAt() {
        return seenAt;
    }
}
