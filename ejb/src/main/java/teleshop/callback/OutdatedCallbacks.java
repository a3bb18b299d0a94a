package teleshop.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import teleshop.callback.persistence.CallbackEntries;
import teleshop.site.DemoClock.ClockSet;

/** The entries that a jump of the clock has made too old: they end before anybody looks again. */
@ApplicationScoped
class OutdatedCallbacks {

    /** The waker ends the rest. */
    private static final int AT_ONCE = 200;

    @Inject private CallbackEntries entries;
    @Inject private CallbackTelling telling;

    void on(@Observes ClockSet jump) {
        entries.expired(jump.now(), AT_ONCE).stream().distinct().forEach(telling::tellAnew);
    }
}
