package teleshop.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import teleshop.site.persistence.Leases;

/** Lets one node of the cluster do what is to be done once for all. */
@ApplicationScoped
public class ClusterLease {

    @Inject private Leases leases;

    /**
     * @param name a row of table {@code leases}
     * @param node who asks; the holder may renew
     * @return whether the node has it now, for ten seconds
     */
    public boolean take(String name, String node) {
        return leases.take(name, node);
    }
}
