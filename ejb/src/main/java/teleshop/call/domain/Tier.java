package teleshop.call.domain;

import java.time.Instant;

/**
 * How far the floor has gone against losing callers, with the figures that led there.
 *
 * @param level 0 normal to 5 every line taken
 * @param cause what was passed on the way in or out
 * @param since when it was entered
 * @param calmSince since when the service level is good again
 */
public record Tier(int level, Cause cause, FloorFigures figures, Instant since, Instant calmSince) {

    /** What made the floor change its tier. */
    public enum Cause {
        CALM,
        SERVICE_LEVEL,
        EXPECTED_WAIT,
        SPOT_DUE,
        QUEUE_LENGTH,
        LINES_FULL
    }

    /** The floor as it opens. */
    public static Tier normal(FloorFigures figures, Instant now) {
        return new Tier(0, Cause.CALM, figures, now, now);
    }

    /** The dialler is at rest and the blended agents take callers. */
    public boolean pullsBlendedAgents() {
        return level >= 1;
    }

    /** A spot that is only due leaves the last minutes to the dialler. */
    public boolean stopsDialling() {
        return level >= 2 || level == 1 && cause != Cause.SPOT_DUE;
    }

    /** So many callers wait that whom we owe a call waits too, even while an agent is idle. */
    public boolean stopsCallbacks() {
        return isSurge(level);
    }

    static boolean isSurge(int level) {
        return level >= 2;
    }

    /** Whether lost callers may be dialled before an agent is free for them. */
    public static boolean bearsDialsAhead(int level, int waiting) {
        return waiting == 0 && !isSurge(level);
    }

    /** Skills are relaxed, wrapping up is short, nothing more is offered to who has bought. */
    public boolean relaxesSkills() {
        return level >= 2;
    }

    public boolean callsInOthers() {
        return level >= 3;
    }

    public boolean offersCallback() {
        return level >= 4;
    }
}
