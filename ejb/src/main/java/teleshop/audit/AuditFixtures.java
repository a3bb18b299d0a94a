package teleshop.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import teleshop.audit.domain.ListEntry;
import teleshop.audit.persistence.AgentRecords;
import teleshop.audit.persistence.AuditLists;
import teleshop.kernel.NotInDemoMode;
import teleshop.kernel.Roles;
import teleshop.site.DemoMode;

/** Sets what the rules read; the same again changes nothing. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class AuditFixtures {

    @Inject private AuditLists lists;
    @Inject private AgentRecords agents;
    @Inject private DemoMode demo;
    @Inject private Clock clock;

    public void tell(List<@Valid ToldAgentStats> stats) {
        if (!demo.isOn()) {
            throw new NotInDemoMode();
        }
        stats.forEach(told -> agents.tell(told.agent(), told.refusals(), clock.instant()));
    }

    public void load(List<ListEntry> entries) {
        if (!demo.isOn()) {
            throw new NotInDemoMode();
        }
        entries.forEach(lists::add);
    }
}
