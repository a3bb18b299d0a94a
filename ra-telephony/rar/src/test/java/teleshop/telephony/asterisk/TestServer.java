package teleshop.telephony.asterisk;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.ConnectionEvent;
import jakarta.resource.spi.ConnectionEventListener;
import jakarta.resource.spi.ConnectionManager;
import jakarta.resource.spi.ConnectionRequestInfo;
import jakarta.resource.spi.ManagedConnection;
import jakarta.resource.spi.ManagedConnectionFactory;
import jakarta.resource.spi.XATerminator;
import jakarta.resource.spi.endpoint.MessageEndpoint;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import jakarta.resource.spi.work.ExecutionContext;
import jakarta.resource.spi.work.Work;
import jakarta.resource.spi.work.WorkContext;
import jakarta.resource.spi.work.WorkListener;
import jakarta.resource.spi.work.WorkManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Method;
import java.util.Timer;
import java.util.concurrent.atomic.AtomicInteger;
import javax.transaction.xa.XAResource;
import teleshop.telephony.CallListener;
import teleshop.telephony.PbxEvent;

/** The little of an application server that an adapter needs: threads, an endpoint, a pool. */
final class TestServer
        implements BootstrapContext, WorkManager, MessageEndpointFactory, ConnectionManager {

    private static final long serialVersionUID = 1L;

    final transient AtomicInteger brokenLines = new AtomicInteger();
    private final transient CallListener listener;

    TestServer(CallListener listener) {
        this.listener = listener;
    }

    private record Endpoint(CallListener listener) implements MessageEndpoint, CallListener {
        @Override
        public void onEvent(PbxEvent event) {
            listener.onEvent(event);
        }

        @Override
        public void beforeDelivery(Method method) {}

        @Override
        public void afterDelivery() {}

        @Override
        public void release() {}
    }

    @Override
    public MessageEndpoint createEndpoint(XAResource resource) {
        return new Endpoint(listener);
    }

    @Override
    public MessageEndpoint createEndpoint(XAResource resource, long timeout) {
        return new Endpoint(listener);
    }

    @Override
    public boolean isDeliveryTransacted(Method method) {
        return false;
    }

    @Override
    public String getActivationName() {
        return "test";
    }

    @Override
    public Class<?> getEndpointClass() {
        return Endpoint.class;
    }

    @Override
    public void scheduleWork(Work work) {
        new Thread(work, "work " + work.getClass().getSimpleName()).start();
    }

    @Override
    public void scheduleWork(Work work, long timeout, ExecutionContext context, WorkListener l) {
        scheduleWork(work);
    }

    @Override
    public void doWork(Work work) {
        work.run();
    }

    @Override
    public void doWork(Work work, long timeout, ExecutionContext context, WorkListener l) {
        work.run();
    }

    @Override
    public long startWork(Work work) {
        scheduleWork(work);
        return 0;
    }

    @Override
    public long startWork(Work work, long timeout, ExecutionContext context, WorkListener l) {
        return startWork(work);
    }

    @Override
    public Object allocateConnection(ManagedConnectionFactory lines, ConnectionRequestInfo request)
            throws ResourceException {
        ManagedConnection line = lines.createManagedConnection(null, request);
        line.addConnectionEventListener(
                new ConnectionEventListener() {
                    @Override
                    public void connectionClosed(ConnectionEvent event) {
                        destroy(line);
                    }

                    @Override
                    public void connectionErrorOccurred(ConnectionEvent event) {
                        brokenLines.incrementAndGet();
                        destroy(line);
                    }

                    @Override
                    public void localTransactionStarted(ConnectionEvent event) {}

                    @Override
                    public void localTransactionCommitted(ConnectionEvent event) {}

                    @Override
                    public void localTransactionRolledback(ConnectionEvent event) {}
                });
        return line.getConnection(null, request);
    }

    private static void destroy(ManagedConnection line) {
        try {
            line.destroy();
        } catch (ResourceException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public WorkManager getWorkManager() {
        return this;
    }

    @Override
    public XATerminator getXATerminator() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Timer createTimer() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isContextSupported(Class<? extends WorkContext> kind) {
        return true;
    }

    @Override
    public TransactionSynchronizationRegistry getTransactionSynchronizationRegistry() {
        throw new UnsupportedOperationException();
    }
}
