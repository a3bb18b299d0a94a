package teleshop.bench.surge;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import teleshop.bench.surge.Ledger.Minute;

/** Writes results down for programs, such as the page that draws them. */
final class JsonReport {

    private static final int MOST_POINTS = 2000;

    private JsonReport() {}

    static String of(List<Result> results) {
        var first = results.get(0);
        var policies = Json.createArrayBuilder();
        results.forEach(result -> policies.add(policy(result)));
        var scenario = first.scenario();
        return Json.createObjectBuilder()
                        .add("agents", scenario.agents())
                        .add("hours", scenario.hours())
                        .add("seeds", first.days().size())
                        .add("boundOrders", first.bound())
                        .add("policies", policies)
                        .build()
                + "\n";
    }

    /** Shares are parts of one. */
    private static Map<String, Mean> figures(Result r) {
        var figures = new LinkedHashMap<String, Mean>();
        figures.put("ordersPerAgentHour", r.ordersPerAgentHour());
        figures.put("ratioToFcfs", r.ratioToFcfs());
        figures.put("percentOfBound", r.ofBound());
        figures.put("serviceLevel", r.serviceLevel());
        figures.put("abandonment", r.abandonment());
        figures.put("neverReached", r.neverReached());
        figures.put("occupancy", r.occupancy());
        figures.put("dropRate", r.dropRate());
        figures.put("inboundOrders", r.liveOrders());
        figures.put("coldOrders", r.coldOrders());
        return figures;
    }

    private static JsonObjectBuilder policy(Result r) {
        var json = Json.createObjectBuilder().add("policy", r.policy().key());
        figures(r)
                .forEach(
                        (name, mean) -> {
                            json.add(name, number(mean.value()));
                            json.add(name + "StandardError", number(mean.error()));
                        });
        return json.add("series", series(r.days()));
    }

    /** What is no number, such as a share of nothing, is null. */
    private static JsonValue number(double value) {
        return Double.isFinite(value) ? Json.createValue(value) : JsonValue.NULL;
    }

    /** The mean of the days, minute by minute; a very long day by longer steps. */
    private static JsonArrayBuilder series(List<Ledger> days) {
        int minutes = days.get(0).minutes().size();
        int step = 1 + minutes / MOST_POINTS;
        var points = Json.createArrayBuilder();
        for (int minute = 0; minute < minutes; minute += step) {
            points.add(
                    Json.createObjectBuilder()
                            .add("minute", minute)
                            .add("waiting", mean(days, minute, Minute::waiting))
                            .add("lost", mean(days, minute, Minute::lost))
                            .add("orders", mean(days, minute, Minute::orders)));
        }
        return points;
    }

    private static double mean(List<Ledger> days, int minute, ToDoubleFunction<Minute> figure) {
        return days.stream()
                .mapToDouble(day -> figure.applyAsDouble(day.minutes().get(minute)))
                .average()
                .orElse(0);
    }
}
