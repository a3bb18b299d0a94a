package teleshop.settlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import teleshop.kernel.Roles;
import teleshop.settlement.persistence.DueJobRows;
import teleshop.site.ClusterLease;
import teleshop.site.SiteZone;

/** The nightly jobs: each is taken once when its hour has come by the shop's clock. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueJobs {

    @Inject private DueJobRows rows;
    @Inject private ClusterLease leases;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    /**
     * @return the jobs that this node is to start now; none if another node looks after them
     */
    public List<String> take(String node) {
        if (!leases.take("jobs", node)) {
            return List.of();
        }
        var now = clock.instant();
        return rows.all().stream()
                .filter(row -> rows.take(row, now, row.after(now, site.zone())))
                .map(DueJobRows.DueJob::job)
                .toList();
    }
}
