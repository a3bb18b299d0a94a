package teleshop.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import teleshop.audit.domain.ListEntry;
import teleshop.audit.persistence.AuditLists;
import teleshop.kernel.NotInDemoMode;
import teleshop.kernel.Roles;
import teleshop.site.DemoMode;

/** Sets the lists that the rules read; the same again changes nothing. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class AuditFixtures {

    @Inject private AuditLists lists;
    @Inject private DemoMode demo;

    public void load(List<ListEntry> entries) {
        if (!demo.isOn()) {
            throw new NotInDemoMode();
        }
        entries.forEach(lists::add);
    }
}
