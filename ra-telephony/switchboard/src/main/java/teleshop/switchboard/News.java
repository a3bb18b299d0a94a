package teleshop.switchboard;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells every session that listens what happens, in the words of our dialplan. */
final class News {

    private final List<Consumer<Packet>> listeners = new CopyOnWriteArrayList<>();
    private final InstantSource clock;

    News(InstantSource clock) {
        this.clock = clock;
    }

    void listen(Consumer<Packet> listener) {
        listeners.add(listener);
    }

    void stopListening(Consumer<Packet> listener) {
        listeners.remove(listener);
    }

    void of(String what, String callId, String... headers) {
        var packet = event("UserEvent").with("UserEvent", "Teleshop").with("What", what);
        tell(add(packet.with("Call", callId), headers));
    }

    void ofPhone(String what, String extension) {
        var packet = event("UserEvent").with("UserEvent", "Teleshop").with("What", what);
        tell(packet.with("Extension", extension));
    }

    void originateFailed(String actionId) {
        ofProtocol("OriginateResponse", "ActionID", actionId, "Response", "Failure");
    }

    void ofProtocol(String event, String... headers) {
        tell(add(event(event), headers));
    }

    private static Packet add(Packet packet, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            packet.with(headers[i], headers[i + 1]);
        }
        return packet;
    }

    private Packet event(String name) {
        return Packet.of("Event", name).with("Timestamp", timestamp());
    }

    String timestamp() {
        Instant now = clock.instant();
        return "%d.%06d".formatted(now.getEpochSecond(), now.getNano() / 1000);
    }

    private void tell(Packet packet) {
        listeners.forEach(listener -> listener.accept(packet));
    }
}
