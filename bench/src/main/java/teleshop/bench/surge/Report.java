package teleshop.bench.surge;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;

/** Writes results down, for people or for programs. */
final class Report {

    private Report() {}

    static String table(List<Result> results) {
        var text = new StringBuilder();
        var first = results.get(0);
        text.append(
                "%d agents, %s h, %d days; fluid bound %.1f orders%n"
                        .formatted(
                                first.scenario().agents(),
                                first.scenario().hours(),
                                first.days().size(),
                                first.bound()));
        text.append(
                "policy                      orders/agent-h    x fcfs          % of bound    SL %"
                        + "   aband %  never  occ %  drop %\n");
        results.forEach(result -> text.append(row(result)));
        return text.toString();
    }

    private static String row(Result r) {
        return "%-27s %6.3f ±%.3f   %6.3f ±%.3f   %5.1f ±%.1f   %5.1f  %6.1f  %6.0f  %5.1f  %5.2f%n"
                .formatted(
                        r.policy().name(),
                        r.ordersPerAgentHour().value(),
                        r.ordersPerAgentHour().error(),
                        r.ratioToFcfs().value(),
                        r.ratioToFcfs().error(),
                        r.ofBound().value(),
                        r.ofBound().error(),
                        100 * r.serviceLevel().value(),
                        100 * r.abandonment().value(),
                        r.neverReached().value(),
                        100 * r.occupancy().value(),
                        100 * r.dropRate().value());
    }

    static String json(List<Result> results) {
        var first = results.get(0);
        JsonArrayBuilder policies = Json.createArrayBuilder();
        results.forEach(result -> policies.add(policy(result)));
        return Json.createObjectBuilder()
                        .add("agents", first.scenario().agents())
                        .add("hours", first.scenario().hours())
                        .add("seeds", first.days().size())
                        .add("boundOrders", first.bound())
                        .add("policies", policies)
                        .build()
                + "\n";
    }

    private static JsonObjectBuilder policy(Result r) {
        var json = Json.createObjectBuilder().add("policy", r.policy().key());
        add(json, "ordersPerAgentHour", r.ordersPerAgentHour());
        add(json, "ratioToFcfs", r.ratioToFcfs());
        add(json, "percentOfBound", r.ofBound());
        add(json, "serviceLevel", r.serviceLevel());
        add(json, "abandonment", r.abandonment());
        add(json, "neverReached", r.neverReached());
        add(json, "occupancy", r.occupancy());
        add(json, "dropRate", r.dropRate());
        add(json, "inboundOrders", r.liveOrders());
        add(json, "coldOrders", r.coldOrders());
        return json;
    }

    /** What is no number, such as a share of nothing, is null. */
    private static void add(JsonObjectBuilder json, String key, Mean mean) {
        number(json, key, mean.value());
        number(json, key + "StandardError", mean.error());
    }

    private static void number(JsonObjectBuilder json, String key, double value) {
        if (Double.isFinite(value)) {
            json.add(key, value);
        } else {
            json.add(key, JsonValue.NULL);
        }
    }
}
