package teleshop.trail.domain;

import java.util.List;

/** Verifies the trail of one thing. */
public final class Chain {

    /**
     * The answer: sound, or the first event that is not what was written.
     *
     * @param brokenAt 0 if sound
     */
    public record Verdict(boolean sound, long events, long brokenAt) {}

    private Chain() {}

    /**
     * @param events all of one thing, by {@code seq}
     */
    public static Verdict verify(List<TrailEvent> events) {
        long seq = 0;
        String hash = TrailEvent.FIRST;
        for (var event : events) {
            if (!event.follows(seq, hash)) {
                return new Verdict(false, events.size(), seq + 1);
            }
            seq = event.seq();
            hash = event.hash();
        }
        return new Verdict(true, events.size(), 0);
    }
}
