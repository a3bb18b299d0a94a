package teleshop.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import teleshop.insight.domain.OwedReport;
import teleshop.insight.domain.WallboardTarget;
import teleshop.insight.persistence.OwedRows;
import teleshop.kernel.Roles;
import teleshop.site.Parameters;

/** Tells who called in vain and was not reached yet. */
@Stateless
@RolesAllowed({Roles.LEAD, Roles.FINANCE})
public class OwedCalls {

    private static final int SHOWN = 50;

    @Inject private OwedRows rows;
    @Inject private Parameters parameters;
    @Inject private Clock clock;

    public OwedReport report() {
        var promised = Duration.ofMinutes(parameters.value(WallboardTarget.CALLBACK));
        var counted = rows.count(clock.instant().minus(promised));
        return new OwedReport(counted[0], counted[1], promised, rows.oldest(SHOWN));
    }
}
