package teleshop.telephony.asterisk;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConnectionDefinition;
import jakarta.resource.spi.ConnectionManager;
import jakarta.resource.spi.ConnectionRequestInfo;
import jakarta.resource.spi.ManagedConnection;
import jakarta.resource.spi.ManagedConnectionFactory;
import jakarta.resource.spi.ResourceAdapter;
import jakarta.resource.spi.ResourceAdapterAssociation;
import jakarta.resource.spi.ResourceAllocationException;
import java.io.PrintWriter;
import java.util.Set;
import javax.security.auth.Subject;
import teleshop.telephony.Switchboard;
import teleshop.telephony.SwitchboardDown;
import teleshop.telephony.SwitchboardFactory;

/** Makes the sessions that the container keeps in its pool. */
@ConnectionDefinition(
        connectionFactory = SwitchboardFactory.class,
        connectionFactoryImpl = PooledSwitchboards.class,
        connection = Switchboard.class,
        connectionImpl = BorrowedSwitchboard.class)
public class SwitchboardLines implements ManagedConnectionFactory, ResourceAdapterAssociation {

    private static final long serialVersionUID = 1L;

    private transient AsteriskAdapter adapter;
    private transient PrintWriter logWriter;

    @Override
    public Object createConnectionFactory(ConnectionManager pool) {
        return new PooledSwitchboards(this, pool);
    }

    @Override
    public Object createConnectionFactory() throws ResourceException {
        throw new ResourceException("only inside a server");
    }

    @Override
    public ManagedConnection createManagedConnection(Subject subject, ConnectionRequestInfo request)
            throws ResourceException {
        try {
            return new SwitchboardLine(adapter.settings());
        } catch (SwitchboardDown e) {
            throw new ResourceAllocationException(e.getMessage(), e);
        }
    }

    @Override
    public ManagedConnection matchManagedConnections(
            @SuppressWarnings("rawtypes") Set connections,
            Subject subject,
            ConnectionRequestInfo request) {
        for (Object connection : connections) {
            if (connection instanceof SwitchboardLine line && line.stands()) {
                return line;
            }
        }
        return null;
    }

    @Override
    public ResourceAdapter getResourceAdapter() {
        return adapter;
    }

    @Override
    public void setResourceAdapter(ResourceAdapter adapter) {
        this.adapter = (AsteriskAdapter) adapter;
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(PrintWriter logWriter) {
        this.logWriter = logWriter;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
