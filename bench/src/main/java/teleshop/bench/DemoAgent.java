package teleshop.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * A demo agent at work: looks at the desk now and then, answers, talks, sells to some, wraps up.
 */
final class DemoAgent implements Runnable {

    private static final System.Logger LOG = System.getLogger(DemoAgent.class.getName());
    private static final double SELLS = .6;
    private static final double ANSWER_SECONDS = 3;
    private static final double TALK_SECONDS = 150;
    private static final double WRAP_UP_SECONDS = 25;
    private static final List<String> NO_SALE =
            List.of("CONSIDERING", "INFO_ONLY", "NOT_INTERESTED", "ALREADY_BOUGHT");
    private static final String CUSTOMER =
            """
            {"name": "%s", "phone": "%s", "address": {"province": "浙江省", "city": "杭州市",
              "district": "西湖区", "street": "文三路%d号%d室"}}""";
    private static final String ORDER =
            """
            {"customerId": %d, "payment": "COD", "lines": [{"sku": "%s", "quantity": 1}]}""";
    private static final List<String> NAMES = List.of("李小梅", "王建国", "张丽", "刘洋", "陈静");

    private final Rest rest;
    private final int extension;
    private final List<String> skus;
    private final int rate;
    private final Random random;
    private String doing = "";
    private long untilNanos;
    private boolean sold;

    DemoAgent(Rest rest, int extension, List<String> skus, int rate, Random random) {
        this.rest = rest;
        this.extension = extension;
        this.skus = skus;
        this.rate = rate;
        this.random = random;
    }

    static JsonValue read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    /** This is an edge: whatever goes wrong is written down, and the next look goes on. */
    @Override
    public void run() {
        try {
            look(read(rest.get("/api/agents/me")).asJsonObject());
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.INFO, extension + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(JsonObject desk) throws IOException, InterruptedException {
        String state = desk.getString("state");
        var call = desk.get("call") instanceof JsonObject c ? c : JsonObject.EMPTY_JSON_OBJECT;
        switch (state) {
            case "OFF", "AWAY", "BREAK" -> sit();
            case "RINGING" -> after(state, call, ANSWER_SECONDS, () -> act(call, "answer", "{}"));
            case "TALKING" -> after(state, call, TALK_SECONDS, () -> finish(call));
            case "WRAP_UP" -> after(state, call, WRAP_UP_SECONDS, () -> wrapUp(call));
            default -> doing = "";
        }
    }

    private interface Deed {
        void run() throws IOException, InterruptedException;
    }

    /** Does it when the time is up that such things take. */
    private void after(String state, JsonObject call, double meanSeconds, Deed deed)
            throws IOException, InterruptedException {
        String now = state + call.getString("callId", "");
        if (!now.equals(doing)) {
            doing = now;
            double seconds = meanSeconds * (.5 + random.nextDouble()) / rate;
            untilNanos = System.nanoTime() + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        } else if (System.nanoTime() >= untilNanos) {
            deed.run();
        }
    }

    private void sit() throws IOException, InterruptedException {
        rest.put(
                "/api/agents/me",
                "{\"extension\": \"%d\", \"state\": \"READY\"}".formatted(extension));
    }

    private void act(JsonObject call, String deed, String body)
            throws IOException, InterruptedException {
        rest.post("/api/calls/" + call.getString("callId") + "/" + deed, "", body);
    }

    private void finish(JsonObject call) throws IOException, InterruptedException {
        sold = random.nextDouble() < SELLS && sells(call);
        act(call, "hangup", "{}");
    }

    private boolean sells(JsonObject call) throws IOException, InterruptedException {
        String number = call.getString("callerNumber", "");
        if (number.isEmpty() || skus.isEmpty()) {
            return false;
        }
        try {
            rest.post("/api/orders", "demo-" + call.getString("callId"), order(customer(number)));
            return true;
        } catch (IOException refused) {
            LOG.log(System.Logger.Level.INFO, extension + ": " + refused.getMessage());
            return false;
        }
    }

    private String order(long customer) {
        return ORDER.formatted(customer, skus.get(random.nextInt(skus.size())));
    }

    private long customer(String number) throws IOException, InterruptedException {
        var known = read(rest.get("/api/customers?phone=" + number)).asJsonArray();
        if (!known.isEmpty()) {
            return known.getJsonObject(0).getJsonNumber("id").longValue();
        }
        String name = NAMES.get(random.nextInt(NAMES.size()));
        int house = 1 + random.nextInt(900);
        String body = CUSTOMER.formatted(name, number, house, 101 + random.nextInt(30) * 100);
        return read(rest.post("/api/customers", "", body))
                .asJsonObject()
                .getJsonNumber("id")
                .longValue();
    }

    private void wrapUp(JsonObject call) throws IOException, InterruptedException {
        String disposition = sold ? "ORDER" : NO_SALE.get(random.nextInt(NO_SALE.size()));
        act(call, "wrap-up", "{\"disposition\": \"%s\"}".formatted(disposition));
        sold = false;
    }
}
