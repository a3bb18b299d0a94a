package teleshop.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.site.Parameters.ParameterChanged;
import teleshop.site.persistence.ParameterValues;
import teleshop.site.persistence.ParameterValues.Setting;

/**
 * Remembers what the house rules were set to, since every order asks for many of them. A change on
 * this node is felt at once, one on another node within five seconds. While a change is on its way
 * nothing is remembered: it may be rolled back.
 */
@ApplicationScoped
public class ParameterMemory {

    private static final Duration MEMORY = Duration.ofSeconds(5);

    private record Known(List<Setting> settings, Instant until) {}

    @Inject private ParameterValues values;
    @Inject private Clock clock;

    private volatile Known known;
    private int onTheirWay;
    private int changes;

    /** Empty if it was never set. */
    Optional<Long> at(String key, Instant at) {
        return settings().stream()
                .filter(set -> set.key().equals(key) && !set.from().isAfter(at))
                .reduce((before, after) -> after)
                .map(Setting::value);
    }

    private List<Setting> settings() {
        var now = clock.instant();
        var fresh = known;
        return fresh != null && now.isBefore(fresh.until()) ? fresh.settings() : read(now);
    }

    private List<Setting> read(Instant now) {
        int seen = changes();
        var settings = values.all();
        remember(new Known(settings, now.plus(MEMORY)), seen);
        return settings;
    }

    private synchronized int changes() {
        return changes;
    }

    private synchronized void remember(Known read, int seen) {
        if (onTheirWay == 0 && changes == seen) {
            known = read;
        }
    }

    synchronized void on(@Observes ParameterChanged event) {
        onTheirWay++;
        changes++;
        known = null;
    }

    synchronized void over(
            @Observes(during = TransactionPhase.AFTER_COMPLETION) ParameterChanged event) {
        onTheirWay--;
        changes++;
    }
}
