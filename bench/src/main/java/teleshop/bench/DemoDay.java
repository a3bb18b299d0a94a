package teleshop.bench;

import jakarta.json.JsonArray;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A day in the shop that {@code ./run --day} shows: callers by spots, and demo agents who take the
 * calls over REST, as people would over their pages. Runs until it is stopped.
 */
public final class DemoDay {

    private static final int SWITCHBOARD = 5038 - 8080;
    private static final int HANDS = 4;
    private static final long LOOK_MILLIS = 1000;
    private static final long LEAST_LOOK_MILLIS = 200;
    private static final String SPOTS =
            "2:120,32:180,62:240,122:300,182:240,242:180,302:120,362:240";

    private DemoDay() {}

    /**
     * @param arguments the HTTP port, how many times faster than the wall clock, how many agents
     */
    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        int rate = Integer.parseInt(arguments[1]);
        int agents = Integer.parseInt(arguments[2]);
        Function<String, URI> shop = path -> URI.create("http://127.0.0.1:" + port + path);
        var client = Rest.client();
        var skus = open(new Rest(client, shop, "admin"), rate);
        work(client, shop, skus, rate, agents);
        try (var wire = new Wire(port + SWITCHBOARD)) {
            wire.day(
                    "CallsAnHour", "240",
                    "Spots", SPOTS,
                    "PatienceSeconds", "75",
                    "PressPercent", "8",
                    "RedialPercent", "40");
            Thread.currentThread().join();
        }
    }

    private static List<String> open(Rest admin, int rate) throws Exception {
        if (products(admin).isEmpty()) {
            Scene.furnish(admin, 6);
        }
        admin.post("/api/demo/clock", "", "{\"rate\": %d}".formatted(rate));
        return products(admin).stream()
                .map(product -> product.asJsonObject().getString("sku"))
                .toList();
    }

    private static JsonArray products(Rest admin) throws IOException, InterruptedException {
        return DemoAgent.read(admin.get("/api/products")).asJsonArray();
    }

    private static void work(
            HttpClient client, Function<String, URI> shop, List<String> skus, int rate, int count) {
        var hands = Executors.newScheduledThreadPool(HANDS);
        long look = Math.max(LEAST_LOOK_MILLIS, LOOK_MILLIS / rate);
        for (int i = 1; i <= count; i++) {
            var rest = new Rest(client, shop, "agent" + i);
            var agent = new DemoAgent(rest, 1000 + i, skus, rate, new Random(i));
            hands.scheduleWithFixedDelay(agent, i * 50L, look, TimeUnit.MILLISECONDS);
        }
    }
}
