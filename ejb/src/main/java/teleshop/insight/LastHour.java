package teleshop.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import teleshop.insight.domain.Minute;
import teleshop.insight.domain.WallboardTarget;
import teleshop.insight.persistence.MinuteCounts;
import teleshop.kernel.Roles;
import teleshop.site.Parameters;

/** Tells how the last hour went, minute by minute, and what the house wanted. */
@Stateless
@RolesAllowed({Roles.LEAD, Roles.FINANCE})
public class LastHour {

    private static final int MINUTES = 60;

    @Inject private MinuteCounts counts;
    @Inject private Parameters parameters;
    @Inject private Clock clock;

    /** Oldest first, the minutes in which nothing happened too. */
    public List<Minute> minutes() {
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var from = now.minus(Duration.ofMinutes(MINUTES - 1));
        var calls = counts.calls(from);
        var answered = counts.answered(from);
        var orders = counts.orders(from);
        return LongStream.range(0, MINUTES)
                .mapToObj(i -> from.plus(Duration.ofMinutes(i)))
                .map(at -> new Minute(at, in(at, calls), in(at, answered), in(at, orders)))
                .toList();
    }

    private static long in(Instant minute, Map<Instant, Long> counted) {
        return counted.getOrDefault(minute, 0L);
    }

    public long target(WallboardTarget target) {
        return parameters.value(target);
    }
}
