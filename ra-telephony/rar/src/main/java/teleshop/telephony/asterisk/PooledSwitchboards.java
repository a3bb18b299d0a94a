package teleshop.telephony.asterisk;

import jakarta.resource.Referenceable;
import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConnectionManager;
import jakarta.resource.spi.ManagedConnectionFactory;
import java.io.Serializable;
import javax.naming.Reference;
import teleshop.telephony.Switchboard;
import teleshop.telephony.SwitchboardDown;
import teleshop.telephony.SwitchboardFactory;

/** Borrows lines from the container's pool; what is bound in the directory. */
public class PooledSwitchboards implements SwitchboardFactory, Serializable, Referenceable {

    private static final long serialVersionUID = 1L;

    private final ManagedConnectionFactory lines;
    private final ConnectionManager pool;
    private Reference reference;

    PooledSwitchboards(ManagedConnectionFactory lines, ConnectionManager pool) {
        this.lines = lines;
        this.pool = pool;
    }

    @Override
    public Switchboard connect() {
        try {
            return (Switchboard) pool.allocateConnection(lines, null);
        } catch (ResourceException e) {
            throw new SwitchboardDown("no line to the switchboard: " + e.getMessage(), e);
        }
    }

    @Override
    public Reference getReference() {
        return reference;
    }

    @Override
    public void setReference(Reference reference) {
        this.reference = reference;
    }
}
