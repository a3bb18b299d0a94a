package teleshop.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import teleshop.site.persistence.Leases;

/** Work that one node of the cluster does for all: who has the lease does it. */
@Stateless
@PermitAll
public class Lease {

    @Inject private Leases leases;

    /**
     * @param name of the work; it has a row in the table of leases
     * @return whether the node has it for the next ten seconds
     */
    public boolean take(String name, String node) {
        return leases.take(name, node);
    }
}
