package teleshop.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import teleshop.insight.domain.SurgeResult;
import teleshop.insight.domain.SurgeResult.Point;
import teleshop.insight.domain.SurgeResult.Policy;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Roles;

/** Reads what the simulator printed for a scenario; it is kept nowhere. */
@Stateless
@RolesAllowed({Roles.LEAD, Roles.MEDIA})
public class SurgeReading {

    /** What the simulator puts behind the name of a figure. */
    private static final String ERROR = "StandardError";

    private static final int MOST_POLICIES = 20;
    private static final int MOST_POINTS = 2_000;

    /**
     * @throws InvalidField naming where the file is at fault
     */
    public SurgeResult read(byte[] file) {
        var all = object("file", parsed(file));
        var policies = array("policies", all.get("policies"), 1, MOST_POLICIES);
        return new SurgeResult(
                numbers(all),
                IntStream.range(0, policies.size())
                        .mapToObj(i -> policy("policies[" + i + "]", policies.get(i)))
                        .toList());
    }

    private static JsonValue parsed(byte[] file) {
        try (var reader = Json.createReader(new ByteArrayInputStream(file))) {
            return reader.readValue();
        } catch (JsonException e) {
            throw new InvalidField("file", "not-json", "not JSON: " + e.getMessage());
        }
    }

    private static Policy policy(String path, JsonValue told) {
        var policy = object(path, told);
        if (!(policy.get("policy") instanceof JsonString name)) {
            throw missing(path + ".policy");
        }
        if (!(policy.get(Policy.ORDERS) instanceof JsonNumber)) {
            throw missing(path + "." + Policy.ORDERS);
        }
        var figures = numbers(policy);
        var errors = new LinkedHashMap<String, BigDecimal>();
        List.copyOf(figures.keySet()).stream()
                .filter(key -> key.endsWith(ERROR))
                .forEach(key -> errors.put(figureOf(key), figures.remove(key)));
        return new Policy(
                name.getString(),
                figures,
                errors,
                series(
                        path + ".series",
                        policy.getOrDefault("series", JsonValue.EMPTY_JSON_ARRAY)));
    }

    private static String figureOf(String error) {
        return error.substring(0, error.length() - ERROR.length());
    }

    private static List<Point> series(String path, JsonValue told) {
        var points = array(path, told, 0, MOST_POINTS);
        return IntStream.range(0, points.size())
                .mapToObj(i -> point(path + "[" + i + "]", points.get(i)))
                .toList();
    }

    private static Point point(String path, JsonValue told) {
        var numbers = numbers(object(path, told));
        return new Point(
                Optional.ofNullable(numbers.get("minute"))
                        .orElseThrow(() -> missing(path + ".minute")),
                numbers.get("waiting"),
                numbers.get("lost"));
    }

    private static Map<String, BigDecimal> numbers(JsonObject object) {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        object.forEach(
                (key, value) -> {
                    if (value instanceof JsonNumber number) {
                        numbers.put(key, number.bigDecimalValue());
                    }
                });
        return numbers;
    }

    private static JsonObject object(String path, JsonValue told) {
        if (told instanceof JsonObject object) {
            return object;
        }
        throw new InvalidField(path, "not-an-object", "no object: " + path);
    }

    private static JsonArray array(String path, JsonValue told, int least, int most) {
        if (told instanceof JsonArray array && array.size() >= least && array.size() <= most) {
            return array;
        }
        throw new InvalidField(
                path, "not-a-list-of", "no list of " + least + " to " + most + ": " + path);
    }

    private static InvalidField missing(String path) {
        return new InvalidField(path, "missing-in-file", "missing: " + path);
    }
}
