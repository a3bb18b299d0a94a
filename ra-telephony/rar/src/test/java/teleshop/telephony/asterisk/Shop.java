package teleshop.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.resource.ResourceException;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import teleshop.telephony.CallListener;
import teleshop.telephony.PbxEvent;
import teleshop.telephony.Switchboard;
import teleshop.telephony.SwitchboardFactory;

/** The shop's side of the adapter: what it heard, and the line it speaks on. */
final class Shop implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final Collection<PbxEvent> heard = new ConcurrentLinkedQueue<>();
    final TestServer server;
    private final AsteriskAdapter adapter = new AsteriskAdapter();
    private final AsteriskActivation activation = new AsteriskActivation();
    private final SwitchboardFactory switchboards;

    Shop(int port) {
        this(port, event -> {});
    }

    /**
     * @param also told of every event before it counts as heard
     */
    Shop(int port, CallListener also) {
        server =
                new TestServer(
                        event -> {
                            also.onEvent(event);
                            heard.add(event);
                        });
        configure(adapter, port);
        adapter.start(server);
        var lines = new SwitchboardLines();
        lines.setResourceAdapter(adapter);
        switchboards = (SwitchboardFactory) lines.createConnectionFactory(server);
    }

    /** As a shop's, but it takes a long silence for granted. */
    static Settings settings(int port) {
        var adapter = new AsteriskAdapter();
        configure(adapter, port);
        adapter.setSilenceAfterMillis(600_000);
        return adapter.settings();
    }

    private static void configure(AsteriskAdapter adapter, int port) {
        adapter.setHost("127.0.0.1");
        adapter.setPort(port);
        adapter.setUser("teleshop");
        adapter.setSecret("teleshop");
        adapter.setLanes(3);
        adapter.setLaneCapacity(100);
        adapter.setConnectTimeoutMillis(2000);
        adapter.setResponseTimeoutMillis(2000);
        adapter.setHeartbeatEveryMillis(500);
        adapter.setSilenceAfterMillis(2000);
        adapter.setReconnectDelayMillis(50);
        adapter.setReconnectDelayMaxMillis(500);
        adapter.setPhoneChannel("PJSIP/%s");
        adapter.setTrunkChannel("PJSIP/%s@carrier");
    }

    /** Begins to listen and waits until the link stands. */
    Shop opens() {
        listens();
        hears(PbxEvent.LinkUp.class);
        return this;
    }

    Shop listens() {
        try {
            adapter.endpointActivation(server, activation);
            return this;
        } catch (ResourceException e) {
            throw new IllegalStateException(e);
        }
    }

    Switchboard line() {
        return switchboards.connect();
    }

    <E extends PbxEvent> long count(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).count();
    }

    /** Waits for the n-th event of a kind. */
    <E extends PbxEvent> E hears(Class<E> kind, int n) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> assertThat(count(kind)).isGreaterThanOrEqualTo(n));
        return heard.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .skip(n - 1)
                .findFirst()
                .orElseThrow();
    }

    <E extends PbxEvent> E hears(Class<E> kind) {
        return hears(kind, event -> true);
    }

    <E extends PbxEvent> E hears(Class<E> kind, Predicate<E> which) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .untilAsserted(
                        () ->
                                assertThat(heard)
                                        .anyMatch(
                                                e ->
                                                        kind.isInstance(e)
                                                                && which.test(kind.cast(e))));
        return heard.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @Override
    public void close() {
        adapter.endpointDeactivation(server, activation);
        adapter.stop();
    }
}
