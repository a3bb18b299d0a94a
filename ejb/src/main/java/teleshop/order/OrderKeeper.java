package teleshop.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import teleshop.order.PlaceOrder.Item;
import teleshop.order.domain.OrderNumber;
import teleshop.order.persistence.OrderKeys;
import teleshop.order.persistence.OrderKeys.Taken;

/** Knows an order that is sent again. */
@ApplicationScoped
class OrderKeeper {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject private OrderKeys keys;
    @Inject private OrderRules rules;
    @Inject private Clock clock;

    /**
     * @return the order that was taken for it; empty if it is new
     * @throws KeyReused if the key came with another body
     * @throws DoubleSubmit if the body came a moment ago with another key
     */
    Optional<OrderNumber> takenBefore(String agent, PlaceOrder command) {
        keys.takeTurn(agent);
        var known = keys.find(agent, command.key());
        known.filter(taken -> !taken.bodyHash().equals(body(command)))
                .ifPresent(
                        taken -> {
                            throw new KeyReused();
                        });
        if (known.isEmpty() && command.callId() != null) {
            refuseDouble(agent, command);
        }
        return known.map(Taken::order);
    }

    private void refuseDouble(String agent, PlaceOrder command) {
        var since = clock.instant().minus(rules.doubleSubmit());
        keys.recent(agent, content(command), since)
                .ifPresent(
                        earlier -> {
                            throw new DoubleSubmit(earlier.order());
                        });
    }

    void took(String agent, PlaceOrder command, OrderNumber number) {
        var taken = new Taken(number, body(command));
        keys.add(agent, command.key(), taken, content(command), clock.instant());
    }

    private static String body(PlaceOrder command) {
        return sha256(JSON.toJson(command));
    }

    private static String content(PlaceOrder command) {
        var lines =
                command.lines().stream()
                        .sorted(Comparator.comparing(Item::sku).thenComparing(Item::quantity))
                        .map(Item::toString)
                        .toList();
        return sha256(command.callId() + lines);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
