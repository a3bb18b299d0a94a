package teleshop.callback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import teleshop.callback.domain.Wish;
import teleshop.kernel.InvalidField;

/**
 * When somebody is to be called.
 *
 * @param until null for an hour later
 * @param owner who is to call; null for whoever is free
 */
public record ScheduleCallback(
        @NotNull Instant at,
        Instant until,
        @Pattern(regexp = "[A-Za-z0-9._-]{1,60}") String owner,
        @Size(max = 400) @Pattern(regexp = "\\P{Cc}*") String reason) {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration FURTHEST = Duration.ofDays(90);

    Wish wish(Instant now) {
        return once("at", at, until == null ? at.plus(AN_HOUR) : until, now);
    }

    /** As a wrap-up names it. */
    static Wish followUp(Instant at, Instant now) {
        return once("followUpAt", at, at.plus(AN_HOUR), now);
    }

    private static Wish once(String field, Instant at, Instant end, Instant now) {
        boolean near = at.isBefore(now.plus(FURTHEST)) && end.isBefore(now.plus(FURTHEST));
        if (!at.isBefore(end) || !end.isAfter(now) || !near) {
            throw new InvalidField(field, "not-ahead", "not ahead, or more than 90 days: " + at);
        }
        return new Wish.Once(at, end);
    }
}
