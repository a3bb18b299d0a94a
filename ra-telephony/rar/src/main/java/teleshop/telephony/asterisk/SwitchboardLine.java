package teleshop.telephony.asterisk;

import jakarta.resource.NotSupportedException;
import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConnectionEvent;
import jakarta.resource.spi.ConnectionEventListener;
import jakarta.resource.spi.ConnectionRequestInfo;
import jakarta.resource.spi.LocalTransaction;
import jakarta.resource.spi.ManagedConnection;
import jakarta.resource.spi.ManagedConnectionMetaData;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.security.auth.Subject;
import javax.transaction.xa.XAResource;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.response.ManagerResponse;
import teleshop.telephony.SwitchboardDown;

/** A session in the container's pool; one that breaks is reported and thrown away. */
final class SwitchboardLine implements ManagedConnection {

    private final Settings settings;
    private final AmiLine line;
    private final List<ConnectionEventListener> listeners = new CopyOnWriteArrayList<>();
    private BorrowedSwitchboard borrowed;
    private PrintWriter logWriter;

    SwitchboardLine(Settings settings) {
        this.settings = settings;
        this.line = AmiLine.toSpeak(settings);
    }

    Settings settings() {
        return settings;
    }

    boolean stands() {
        return line.stands();
    }

    ManagerResponse send(ManagerAction action) {
        try {
            return line.send(action);
        } catch (SwitchboardDown e) {
            broken(e);
            throw e;
        }
    }

    private void broken(SwitchboardDown e) {
        var event = event(ConnectionEvent.CONNECTION_ERROR_OCCURRED, e);
        listeners.forEach(listener -> listener.connectionErrorOccurred(event));
    }

    void returned() {
        var event = event(ConnectionEvent.CONNECTION_CLOSED, null);
        listeners.forEach(listener -> listener.connectionClosed(event));
    }

    private ConnectionEvent event(int id, Exception cause) {
        var event = new ConnectionEvent(this, id, cause);
        event.setConnectionHandle(borrowed);
        return event;
    }

    @Override
    public Object getConnection(Subject subject, ConnectionRequestInfo request) {
        borrowed = new BorrowedSwitchboard(this);
        return borrowed;
    }

    @Override
    public void associateConnection(Object connection) {
        borrowed = (BorrowedSwitchboard) connection;
        borrowed.moveTo(this);
    }

    @Override
    public void cleanup() {
        if (borrowed != null) {
            borrowed.moveTo(null);
            borrowed = null;
        }
    }

    @Override
    public void destroy() {
        cleanup();
        line.close();
    }

    @Override
    public void addConnectionEventListener(ConnectionEventListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeConnectionEventListener(ConnectionEventListener listener) {
        listeners.remove(listener);
    }

    @Override
    public XAResource getXAResource() throws ResourceException {
        throw new NotSupportedException("a telephone call cannot be rolled back");
    }

    @Override
    public LocalTransaction getLocalTransaction() throws ResourceException {
        throw new NotSupportedException("a telephone call cannot be rolled back");
    }

    @Override
    public ManagedConnectionMetaData getMetaData() {
        return new LineMetaData(settings.user());
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(PrintWriter logWriter) {
        this.logWriter = logWriter;
    }
}
