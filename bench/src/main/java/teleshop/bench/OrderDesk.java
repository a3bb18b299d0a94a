package teleshop.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.util.Queue;
import java.util.concurrent.Callable;

/** One agent who keys in orders over REST, one after the other, each for another customer. */
final class OrderDesk {

    private static final String ORDER =
            """
            {"customerId": %d, "payment": "COD",
             "lines": [{"sku": "%s", "quantity": 1}, {"sku": "%s", "quantity": 2}]}""";

    private final Rest agent;
    private final Rest admin;
    private final int seat;
    private final Queue<Buyer> buyers;

    /**
     * @param seat counted from 0; each sells two products of its own
     */
    OrderDesk(Shop shop, int seat, Queue<Buyer> buyers) {
        this.agent = new Rest(shop, "agent" + (seat + 1));
        this.admin = new Rest(shop, "admin");
        this.seat = seat;
        this.buyers = buyers;
    }

    OrderNames place() throws IOException, InterruptedException {
        var buyer = buyers.remove();
        var key = "bench-order-" + buyer.id() + "-" + seat;
        var body = ORDER.formatted(buyer.id(), Scene.sku(2 * seat), Scene.sku(2 * seat + 1));
        try (var answer =
                Json.createReader(new StringReader(agent.post("/api/orders", key, body)))) {
            return new OrderNames(answer.readObject().getString("number"), key, buyer);
        }
    }

    Callable<Void> places(int orders) {
        return () -> {
            for (int i = 0; i < orders; i++) {
                place();
            }
            return null;
        };
    }

    /** The least that a call of the API can be: signed in, through a bean, no database. */
    Callable<Void> asksForTheTime(int times) {
        return () -> {
            for (int i = 0; i < times; i++) {
                admin.get("/api/demo/clock");
            }
            return null;
        };
    }
}
