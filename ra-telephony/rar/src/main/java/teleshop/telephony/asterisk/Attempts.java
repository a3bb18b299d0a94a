package teleshop.telephony.asterisk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import teleshop.telephony.PbxEvent;

/**
 * Numbers we dialled that came to nothing. The switchboard tells it twice, in either order: by the
 * channel's hang-up, which has the cause, and by the answer to our order, which has none. Where no
 * channel was ever made, only the answer comes.
 */
final class Attempts {

    private static final int REMEMBERED = 10_000;
    private static final long PATIENCE_NANOS = 1_000_000_000L;

    private record Failure(Instant at, long sinceNanos) {}

    private final Map<String, Failure> unexplained = new LinkedHashMap<>();
    private final Map<String, Boolean> explained =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > REMEMBERED;
                }
            };

    synchronized void explained(String attemptId) {
        if (unexplained.remove(attemptId) == null) {
            explained.put(attemptId, true);
        }
    }

    synchronized void failed(String attemptId, Instant at) {
        if (explained.remove(attemptId) == null) {
            unexplained.put(attemptId, new Failure(at, System.nanoTime()));
        }
    }

    /**
     * @return the attempts that no hang-up has explained in time, each of them once
     */
    synchronized List<PbxEvent> overdue() {
        long now = System.nanoTime();
        List<PbxEvent> ended = new ArrayList<>();
        unexplained.forEach(
                (attemptId, failure) -> {
                    if (now - failure.sinceNanos() > PATIENCE_NANOS) {
                        ended.add(
                                new PbxEvent.DialEnded(
                                        attemptId, PbxEvent.DialOutcome.FAILED, failure.at()));
                    }
                });
        ended.forEach(e -> unexplained.remove(((PbxEvent.DialEnded) e).attemptId()));
        return ended;
    }
}
