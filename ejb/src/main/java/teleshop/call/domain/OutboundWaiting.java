package teleshop.call.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The callbacks that wait for an agent, and the numbers that are being dialled. */
final class OutboundWaiting {

    private final Map<Long, DueCallback> due = new LinkedHashMap<>();
    private final Map<String, DialledCall> dialled = new HashMap<>();

    void add(DueCallback entry) {
        due.put(entry.entryId(), entry);
    }

    void remove(long entryId) {
        due.remove(entryId);
    }

    Collection<DueCallback> due() {
        return List.copyOf(due.values());
    }

    void dialled(DialledCall call) {
        dialled.put(call.callId(), call);
    }

    Optional<DialledCall> dialled(String callId) {
        return Optional.ofNullable(dialled.get(callId));
    }

    /** A human answered, or nobody will. */
    Optional<DialledCall> settled(String callId) {
        return Optional.ofNullable(dialled.remove(callId));
    }
}
