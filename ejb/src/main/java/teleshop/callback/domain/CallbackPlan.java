package teleshop.callback.domain;

import java.time.Instant;
import java.util.Optional;

/** When an entry is to be dialled next. */
public final class CallbackPlan {

    private static final int DAYS_AHEAD = 20;

    private final RetryPolicy retry;
    private final CallTimes times;

    public CallbackPlan(Calendar calendar, CallTimes times) {
        this.retry = new RetryPolicy(calendar);
        this.times = times;
    }

    /**
     * The stretch of time in which it may be tried, from the earliest moment on; empty if it is
     * closed, being dialled, used up or too old by then.
     */
    public Optional<Slot> next(Standing entry) {
        boolean resting =
                !entry.isOpen()
                        || retry.isUsedUp(entry)
                        || entry.lastAttempt().filter(Attempt::isLive).isPresent();
        return resting ? Optional.empty() : from(entry, retry.notBefore(entry));
    }

    private Optional<Slot> from(Standing entry, Instant earliest) {
        return times.next(entry, earliest)
                .flatMap(slot -> elsewhen(entry, slot))
                .filter(slot -> slot.from().isBefore(entry.expiresAt()));
    }

    /** The last attempt goes to another part of the day, if there is one to come. */
    private Optional<Slot> elsewhen(Standing entry, Slot slot) {
        var found = Optional.of(slot);
        for (int i = 0; i < DAYS_AHEAD && found.isPresent(); i++) {
            if (!retry.needsAnotherDayPart(entry, found.get().from())) {
                return found;
            }
            found = times.next(entry, retry.nextDayPart(found.get().from()));
        }
        return Optional.empty();
    }
}
