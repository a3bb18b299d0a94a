package teleshop.call.domain;

import java.time.Instant;

/** What was at the other end of a number that we dialled. */
public record DialCameOut(String attemptId, Answer answer, Instant at) {

    /** Who or what answered, if anybody. */
    public enum Answer {
        HUMAN,
        MACHINE,
        BUSY,
        NO_ANSWER,
        INVALID_NUMBER,
        FAILED
    }
}
