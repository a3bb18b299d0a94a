package teleshop.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import teleshop.callback.domain.Calendar;
import teleshop.callback.domain.CallTimes;
import teleshop.callback.domain.CallbackChanged;
import teleshop.callback.domain.CallbackEntry;
import teleshop.callback.domain.CallbackKey;
import teleshop.callback.domain.CallbackOutcome;
import teleshop.callback.domain.CallbackPlan;
import teleshop.callback.domain.CallbackStory;
import teleshop.callback.domain.DoNotCall;
import teleshop.callback.domain.Habits;
import teleshop.callback.domain.Happening;
import teleshop.callback.domain.Happening.Kind;
import teleshop.callback.domain.Slot;
import teleshop.callback.domain.Standing;
import teleshop.callback.persistence.CallbackEntries;
import teleshop.callback.persistence.DoNotCalls;
import teleshop.callback.persistence.Happenings;

/**
 * Hears what happens with numbers and tells the entries of the list anew from all of it, one at a
 * time for each customer.
 */
@ApplicationScoped
class CallbackTelling {

    @Inject private Happenings happenings;
    @Inject private CallbackEntries entries;
    @Inject private DoNotCalls doNotCalls;
    @Inject private SpotsSeen spots;
    @Inject private CallbackCircle circle;
    @Inject private CallbackHouseRules house;
    @Inject private Event<CallbackChanged> changed;
    @Inject private Clock clock;

    /** The same happening again changes nothing. */
    void hear(Happening happening) {
        if (happenings.add(happening)) {
            tellAnew(happening.key().number());
        }
    }

    /** All entries of those who are reached at that number. */
    void tellAnew(String number) {
        hold(number).forEach(this::tell);
    }

    /** Nobody else tells of this customer until the transaction is over. */
    Set<String> hold(String number) {
        var numbers = circle.of(number);
        numbers.forEach(happenings::hold);
        return numbers;
    }

    private void tell(String number) {
        var all = happenings.of(circle.of(number));
        var keys =
                all.stream()
                        .filter(one -> one.kind() == Kind.LOST)
                        .map(Happening::key)
                        .filter(key -> key.number().equals(number))
                        .collect(Collectors.toSet());
        if (!keys.isEmpty()) {
            var calendar = house.calendar();
            keys.forEach(key -> tell(key, all, calendar));
        }
    }

    private void tell(CallbackKey key, List<Happening> all, Calendar calendar) {
        var known = known(key, all);
        var told = story(key, known, calendar, latest(known));
        var times = times(all, calendar);
        write(key, told, new CallbackPlan(calendar, times));
    }

    /** The entries of a key as they stood at that time. */
    static List<Standing> story(
            CallbackKey key, List<Happening> known, Calendar calendar, Instant until) {
        return new CallbackStory(key, calendar.rules()).tell(known, until);
    }

    /**
     * What happened, of what day the spots were, and since when they are on the do-not-call list.
     */
    List<Happening> known(CallbackKey key, Collection<Happening> all) {
        var known = new ArrayList<>(all.stream().map(spots::dated).toList());
        doNotCalls.covering(key).stream()
                .filter(DoNotCall::isDated)
                .map(line -> stopped(line, key))
                .forEach(known::add);
        return known;
    }

    private static Happening stopped(DoNotCall line, CallbackKey key) {
        return Happening.stopped(
                "do-not-call:" + line.id(), key, CallbackOutcome.REFUSED_CONTACT, line.since());
    }

    static CallTimes times(Collection<Happening> all, Calendar calendar) {
        return new CallTimes(calendar, new Habits(calendar, CallbackStory.talks(all)));
    }

    /** What has been played for later has happened, too. */
    Instant latest(Collection<Happening> all) {
        var now = clock.instant();
        return all.stream()
                .map(Happening::at)
                .filter(now::isBefore)
                .max(Instant::compareTo)
                .orElse(now);
    }

    private void write(CallbackKey key, List<Standing> told, CallbackPlan plan) {
        var known = entries.of(key);
        known.stream().skip(told.size()).forEach(this::forget);
        var closing =
                known.stream()
                        .limit(told.size())
                        .filter(CallbackEntry::isOpen)
                        .filter(entry -> !told.get(entry.ordinal()).isOpen())
                        .toList();
        closing.forEach(CallbackEntry::giveWay);
        entries.write();
        for (int i = 0; i < told.size(); i++) {
            stand(i < known.size() ? known.get(i) : added(key, i), told.get(i), plan);
        }
    }

    private void forget(CallbackEntry entry) {
        changed.fire(new CallbackChanged(entry.id(), false));
        entries.remove(entry);
    }

    private CallbackEntry added(CallbackKey key, int ordinal) {
        return new CallbackEntry(key, ordinal);
    }

    private void stand(CallbackEntry entry, Standing told, CallbackPlan plan) {
        Optional<Slot> next = plan.next(told);
        boolean wasOpen = entry.id() == null || entry.view().open();
        entry.stand(told, next);
        if (entry.id() == null) {
            entries.add(entry);
        }
        if (wasOpen) {
            changed.fire(new CallbackChanged(entry.id(), told.isOpen()));
        }
    }
}
