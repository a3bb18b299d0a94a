package teleshop.call;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import teleshop.kernel.Roles;

/** Reads now and then how the agents sell of late. */
@Singleton
@PermitAll
@RunAs(Roles.SYSTEM)
public class ConversionWatch {

    private static final Duration FRESH = Duration.ofMinutes(5);

    @Inject private ConversionsAtHand conversions;
    @Inject private Clock clock;

    private Instant readAt = Instant.MIN;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        var now = clock.instant();
        if (readAt.isBefore(now.minus(FRESH)) || readAt.isAfter(now)) {
            readAt = now;
            conversions.read();
        }
    }
}
