package teleshop.call;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import teleshop.kernel.Roles;
import teleshop.media.OnAir;
import teleshop.media.SpotsChanged;
import teleshop.media.domain.Airing;

/** Keeps at hand when the next spots are to be on air. */
@Singleton
@PermitAll
@RunAs(Roles.SYSTEM)
public class SpotWatch {

    private static final Duration AHEAD = Duration.ofHours(6);
    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject private OnAir onAir;
    @Inject private CallFloor floor;
    @Inject private Clock clock;

    private Instant readAt = Instant.MIN;

    public void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SpotsChanged event) {
        readAt = Instant.MIN;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        var now = clock.instant();
        if (readAt.isBefore(now.minus(FRESH)) || readAt.isAfter(now)) {
            readAt = now;
            var spots =
                    onAir.planned(now, now.plus(AHEAD)).stream()
                            .filter(airing -> airing.status().isDue())
                            .map(Airing::plannedAt)
                            .toList();
            floor.alter(verbs -> verbs.board().expect(spots));
        }
    }
}
