package teleshop.callback.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiPredicate;
import teleshop.call.domain.CallbackCause;
import teleshop.kernel.PhoneNumber;

/** What every dial must pass: a row for each reason that stands against it. */
public final class DialGate {

    private final Calendar calendar;
    private final CallTimes times;
    private final RetryPolicy retry;
    private final Map<GateReason, BiPredicate<Standing, DialQuestion>> rows =
            new EnumMap<>(GateReason.class);

    public DialGate(Calendar calendar, CallTimes times) {
        this.calendar = calendar;
        this.times = times;
        this.retry = new RetryPolicy(calendar);
        aboutTheCustomer();
        aboutTheTime();
    }

    private void aboutTheCustomer() {
        rows.put(GateReason.STATE, (entry, q) -> !entry.isOpen());
        rows.put(GateReason.INVALID, (entry, q) -> !new PhoneNumber(entry.number()).isValid());
        rows.put(GateReason.DNC, (entry, q) -> q.onList() && !isAskedFor(entry));
        rows.put(
                GateReason.CONSENT,
                (entry, q) ->
                        !isAskedFor(entry)
                                && calendar.rules().lacksConsent(entry.cause(), q.consents()));
        rows.put(
                GateReason.IN_CALL,
                (entry, q) ->
                        q.inCall() || entry.lastAttempt().filter(Attempt::isLive).isPresent());
        rows.put(
                GateReason.DROP_LOCK,
                (entry, q) -> retry.lockedUntil(entry).filter(q.at()::isBefore).isPresent());
        rows.put(GateReason.ATTEMPTS_TOTAL, (entry, q) -> retry.isUsedUp(entry));
        rows.put(GateReason.ATTEMPTS_DAY, (entry, q) -> retry.isUsedUpThatDay(entry, q.at()));
    }

    private void aboutTheTime() {
        rows.put(GateReason.COOL_DOWN, (entry, q) -> q.at().isBefore(retry.coolUntil(entry)));
        rows.put(
                GateReason.HOLIDAY,
                (entry, q) ->
                        calendar.isHoliday(q.at())
                                && !times.isRequestedInSpiteOfHoliday(entry, q.at()));
        rows.put(
                GateReason.HOURS,
                (entry, q) -> !calendar.isInHours(q.at()) && !times.isRequested(entry, q.at()));
        rows.put(GateReason.WINDOW, (entry, q) -> isOutOfWindow(entry, q.at()));
        rows.put(
                GateReason.SURGE,
                (entry, q) -> q.surge() && !isAskedFor(entry) && !isAgreed(entry, q.at()));
    }

    private boolean isOutOfWindow(Standing entry, Instant at) {
        return !times.isInWindow(entry, at) || retry.needsAnotherDayPart(entry, at);
    }

    /** The first reason in the order of {@link GateReason}. */
    public GateAnswer decide(DialQuestion question) {
        return new GateAnswer(
                question.entry()
                        .map(entry -> first(entry, question))
                        .orElse(java.util.Optional.of(GateReason.STATE)));
    }

    private java.util.Optional<GateReason> first(Standing entry, DialQuestion question) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().test(entry, question))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Who pressed the key for it wants to be called, whatever list they are on. */
    private static boolean isAskedFor(Standing entry) {
        return entry.cause() == CallbackCause.QUEUE_CALLBACK;
    }

    /** What an agent promised is kept, however many callers there are. */
    private boolean isAgreed(Standing entry, Instant at) {
        return entry.cause() == CallbackCause.AGENT_SCHEDULED && times.isRequested(entry, at);
    }
}
