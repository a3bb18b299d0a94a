package teleshop.call.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The callbacks that wait for an agent, and the numbers that are being dialled. */
final class OutboundWaiting {

    private final DueLine due;
    private final Map<String, DialledCall> dialled = new HashMap<>();
    private boolean ahead;

    OutboundWaiting(DueLine due) {
        this.due = due;
    }

    /** Whether the dialler calls the lost before an agent is free for them. */
    boolean isAhead() {
        return ahead;
    }

    void dialAhead(boolean on) {
        ahead = on;
    }

    DueLine due() {
        return due;
    }

    boolean isEmpty() {
        return due.size() == 0;
    }

    void dialled(DialledCall call) {
        dialled.put(call.callId(), call);
    }

    /** A human answered, or nobody will. */
    Optional<DialledCall> settled(String callId) {
        return Optional.ofNullable(dialled.remove(callId));
    }
}
