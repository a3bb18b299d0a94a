package teleshop.call;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import teleshop.call.domain.BoardFigures;
import teleshop.call.domain.CallEvent;
import teleshop.call.domain.CallEvent.BoardChanged;
import teleshop.kernel.Roles;
import teleshop.kernel.ShopClock;

/** Looks over the floor every second and tells the boards on the walls if it changed. */
@Singleton
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FloorWatch {

    @Inject private CallFloor floor;
    @Inject private ShopClock clock;
    @Inject private Event<CallEvent> events;

    private BoardFigures shown;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        floor.alter(verbs -> verbs.watch().look(clock.instant(), clock.rate()));
        var figures = floor.look(verbs -> verbs.watch().figures(clock.instant()));
        if (!figures.equals(shown)) {
            shown = figures;
            events.fire(new BoardChanged(figures, clock.instant()));
        }
    }
}
