package teleshop.callback.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import teleshop.call.domain.Disposition;

/** How long an entry is left in peace after a call, in or out. */
public final class RetryPolicy {

    private final Calendar calendar;

    public RetryPolicy(Calendar calendar) {
        this.calendar = calendar;
    }

    /** Until then the last call is too fresh. */
    public Instant coolUntil(Standing entry) {
        var called = entry.lastInboundAt();
        var rested = called.plus(calendar.rules().coolDown());
        var inbound = later(rested, afterTalk(entry.promised(), called, entry).orElse(called));
        return entry.lastAttempt().map(last -> later(inbound, after(last, entry))).orElse(inbound);
    }

    /** Whom we dropped is left alone for long, save by the agent who promised to call. */
    public Optional<Instant> lockedUntil(Standing entry) {
        return entry.owner() != null
                ? Optional.empty()
                : entry.dropped().map(at -> at.plus(calendar.rules().dropLock()));
    }

    public boolean isUsedUp(Standing entry) {
        return entry.attempts().size() >= calendar.rules().attempts();
    }

    public boolean isUsedUpThatDay(Standing entry, Instant at) {
        return entry.attemptsOn(calendar.day(at), calendar.zone())
                >= calendar.rules().attemptsADay();
    }

    /** The last attempt is made at another time of day than all before it. */
    public boolean needsAnotherDayPart(Standing entry, Instant at) {
        var attempts = entry.attempts();
        return entry.wish() == null
                && attempts.size() == calendar.rules().attempts() - 1
                && !attempts.isEmpty()
                && attempts.stream()
                        .allMatch(past -> calendar.dayPart(past.at()) == calendar.dayPart(at));
    }

    /** When the next attempt may be made at the earliest, the time of day apart. */
    public Instant notBefore(Standing entry) {
        var from = later(coolUntil(entry), lockedUntil(entry).orElse(Instant.MIN));
        return isUsedUpThatDay(entry, from) ? startOf(calendar.day(from).plusDays(1)) : from;
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(calendar.zone()).toInstant();
    }

    Instant nextDayPart(Instant at) {
        return calendar.nextDayPart(at);
    }

    private Instant after(Attempt last, Standing entry) {
        var rules = calendar.rules();
        var spaced = last.at().plus(rules.spacing());
        return switch (last.result().orElse(AttemptResult.FAILED)) {
            case BUSY -> last.at().plus(rules.afterBusy());
            case NO_ANSWER -> later(spaced, last.at().plus(rules.afterNoAnswer()));
            case MACHINE -> later(spaced, calendar.nextDayPart(last.at()));
            case HUMAN ->
                    later(
                            spaced,
                            afterTalk(last.disposition(), last.at(), entry).orElse(last.until()));
            case INVALID, FAILED, DROPPED -> spaced;
        };
    }

    /** Who wants to think it over and named no time is asked tomorrow. */
    private Optional<Instant> afterTalk(Optional<Disposition> said, Instant at, Standing entry) {
        return said.filter(some -> entry.wish() == null)
                .map(
                        word ->
                                switch (word) {
                                    case CONSIDERING -> startOf(calendar.day(at).plusDays(1));
                                    case CALL_LATER -> calendar.nextDayPart(at);
                                    default -> null;
                                });
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
