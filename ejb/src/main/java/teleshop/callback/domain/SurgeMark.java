package teleshop.callback.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** A spot brings callers from here on, or the wave is over. */
public record SurgeMark(Kind kind, String spot, Instant at) {

    /** Which of the two. */
    public enum Kind {
        AIRED,
        ENDED
    }

    /**
     * @param longest a wave whose end nobody marked is over after that time
     */
    public static boolean isSurge(Collection<SurgeMark> marks, Instant now, Duration longest) {
        return marks.stream()
                .filter(mark -> mark.kind == Kind.AIRED)
                .filter(aired -> new Slot(aired.at, aired.at.plus(longest)).contains(now))
                .anyMatch(aired -> marks.stream().noneMatch(mark -> mark.ends(aired, now)));
    }

    private boolean ends(SurgeMark aired, Instant now) {
        boolean same = spot.isEmpty() || aired.spot.isEmpty() || spot.equals(aired.spot);
        return kind == Kind.ENDED && same && !at.isBefore(aired.at) && !at.isAfter(now);
    }
}
