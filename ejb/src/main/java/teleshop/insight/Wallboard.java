package teleshop.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import teleshop.call.CallFigures;
import teleshop.call.CallParameter;
import teleshop.insight.domain.WallboardFigures;
import teleshop.insight.persistence.OwedRows;
import teleshop.insight.persistence.Today;
import teleshop.kernel.Roles;
import teleshop.site.Parameters;
import teleshop.site.SiteZone;

/** Tells how the day goes: the floor this moment, calls and orders since midnight. */
@Stateless
@RolesAllowed({Roles.LEAD, Roles.FINANCE})
public class Wallboard {

    @Inject private CallFigures floor;
    @Inject private Today today;
    @Inject private OwedRows owed;
    @Inject private Parameters parameters;
    @Inject private SiteZone zone;
    @Inject private Clock clock;

    public WallboardFigures figures() {
        var now = clock.instant();
        var midnight = zone.startOf(zone.dayOf(now));
        long inTime = parameters.value(CallParameter.SERVICE_LEVEL);
        return WallboardFigures.of(
                floor.now(),
                today.calls(midnight, inTime),
                today.orders(midnight),
                owed.count(now)[0],
                now);
    }
}
