package teleshop.settlement;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** Asks by message for a job to be run. */
public record JobOrder(String job, Map<String, String> parameters) {

    public static final String QUEUE = "Jobs";

    public JobOrder {
        parameters = Map.copyOf(parameters);
    }

    public static JobOrder of(String job, Map<String, String> parameters) {
        return new JobOrder(job, parameters);
    }

    /** Reads what {@link #text} wrote. */
    public static JobOrder read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var order = reader.readObject();
            var parameters = new TreeMap<String, String>();
            var given = order.getJsonObject("parameters");
            given.keySet().forEach(key -> parameters.put(key, given.getString(key)));
            return new JobOrder(order.getString("job"), parameters);
        }
    }

    String key() {
        return job + ":" + new TreeMap<>(parameters);
    }

    String text() {
        var given = Json.createObjectBuilder();
        new TreeMap<>(parameters).forEach(given::add);
        return Json.createObjectBuilder()
                .add("version", 1)
                .add("job", job)
                .add("parameters", given)
                .build()
                .toString();
    }
}
