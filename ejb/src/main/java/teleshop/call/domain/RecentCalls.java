package teleshop.call.domain;

import java.util.LinkedHashSet;
import java.util.Set;

/** The calls that ended last: late news of them are no news. */
final class RecentCalls {

    private static final int REMEMBERED = 10_000;

    private final Set<String> ids = new LinkedHashSet<>();

    void add(String callId) {
        ids.add(callId);
        if (ids.size() > REMEMBERED) {
            var oldest = ids.iterator();
            oldest.next();
            oldest.remove();
        }
    }

    boolean contains(String callId) {
        return ids.contains(callId);
    }
}
