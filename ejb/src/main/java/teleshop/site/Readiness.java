package teleshop.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import teleshop.kernel.Need;

/** Whether the shop can work: each capability that needs something from outside has a say. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Readiness {

    @Inject @Any private Instance<Need> needs;

    public List<String> reasonsAgainst() {
        return needs.stream().map(Need::missing).flatMap(Optional::stream).sorted().toList();
    }
}
