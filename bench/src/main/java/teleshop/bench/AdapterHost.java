package teleshop.bench;

import jakarta.resource.spi.ActivationSpec;
import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.ConnectionManager;
import jakarta.resource.spi.ManagedConnectionFactory;
import jakarta.resource.spi.ResourceAdapter;
import jakarta.resource.spi.ResourceAdapterAssociation;
import jakarta.resource.spi.XATerminator;
import jakarta.resource.spi.endpoint.MessageEndpoint;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import jakarta.resource.spi.work.WorkContext;
import jakarta.resource.spi.work.WorkManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Timer;
import teleshop.telephony.CallListener;
import teleshop.telephony.SwitchboardFactory;

/** The adapter alone, deployed as a server would: by its names, with threads and an endpoint. */
final class AdapterHost implements BootstrapContext, AutoCloseable {

    private static final String ROOM = "teleshop.telephony.asterisk.";

    private final ResourceAdapter adapter;
    private final ActivationSpec activation;
    private final MessageEndpointFactory endpoints;

    AdapterHost(int port, CallListener listener) throws Exception {
        adapter = made("AsteriskAdapter", ResourceAdapter.class);
        activation = made("AsteriskActivation", ActivationSpec.class);
        endpoints = proxy(MessageEndpointFactory.class, endpoint(listener));
        usual().forEach(this::set);
        set("Port", port);
        adapter.start(this);
        adapter.endpointActivation(endpoints, activation);
    }

    /** As {@code 30-telephony.cli} says. */
    private static Map<String, Object> usual() {
        return Map.ofEntries(
                Map.entry("Host", "127.0.0.1"),
                Map.entry("User", "teleshop"),
                Map.entry("Secret", "teleshop"),
                Map.entry("Lanes", 4),
                Map.entry("LaneCapacity", 20_000),
                Map.entry("ConnectTimeoutMillis", 2000),
                Map.entry("ResponseTimeoutMillis", 3000),
                Map.entry("HeartbeatEveryMillis", 5000),
                Map.entry("SilenceAfterMillis", 12_000),
                Map.entry("ReconnectDelayMillis", 200),
                Map.entry("ReconnectDelayMaxMillis", 5000),
                Map.entry("PhoneChannel", "PJSIP/%s"),
                Map.entry("TrunkChannel", "PJSIP/%s@carrier"));
    }

    private void set(String property, Object value) {
        try {
            adapter.getClass().getMethod("set" + property, value.getClass()).invoke(adapter, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the adapter has no " + property, e);
        }
    }

    private static <T> T made(String name, Class<T> kind) throws ReflectiveOperationException {
        return kind.cast(Class.forName(ROOM + name).getConstructor().newInstance());
    }

    private static <T> T proxy(Class<T> kind, InvocationHandler handler) {
        var loader = AdapterHost.class.getClassLoader();
        return kind.cast(Proxy.newProxyInstance(loader, new Class<?>[] {kind}, handler));
    }

    private static InvocationHandler endpoint(CallListener listener) {
        var loader = AdapterHost.class.getClassLoader();
        Class<?>[] kinds = {MessageEndpoint.class, CallListener.class};
        InvocationHandler talk =
                (self, method, arguments) ->
                        method.getName().equals("onEvent")
                                ? method.invoke(listener, arguments)
                                : null;
        Object one = Proxy.newProxyInstance(loader, kinds, talk);
        return (self, method, arguments) ->
                switch (method.getName()) {
                    case "createEndpoint" -> one;
                    case "hashCode" -> System.identityHashCode(self);
                    case "equals" -> self == arguments[0];
                    default -> null;
                };
    }

    /** A pool that keeps one session for each borrower. */
    SwitchboardFactory switchboards() throws Exception {
        var lines = made("SwitchboardLines", ManagedConnectionFactory.class);
        ((ResourceAdapterAssociation) lines).setResourceAdapter(adapter);
        ConnectionManager pool =
                (factory, request) ->
                        factory.createManagedConnection(null, request).getConnection(null, request);
        return (SwitchboardFactory) lines.createConnectionFactory(pool);
    }

    /** What went through the lanes, in the adapter's own words. */
    String counts() throws ReflectiveOperationException {
        return adapter.getClass().getMethod("counts").invoke(adapter).toString();
    }

    @Override
    public WorkManager getWorkManager() {
        return proxy(
                WorkManager.class,
                (self, method, arguments) -> {
                    new Thread((Runnable) arguments[0], "adapter").start();
                    return method.getReturnType() == long.class ? 0L : null;
                });
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

    @Override
    public void close() {
        adapter.endpointDeactivation(endpoints, activation);
        adapter.stop();
    }
}
