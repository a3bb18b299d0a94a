package teleshop.web.wall;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the script draws: labels along an axis, and rows of numbers. A null is a gap.
 *
 * @param kind {@code line}, {@code bar}, {@code stack} or {@code lying} for stacked bars from the
 *     left
 * @param axis what the numbers are, with their unit
 * @param marks what happened at a label, by its place among the labels
 */
public record Chart(
        String kind,
        String axis,
        List<String> labels,
        List<Line> lines,
        Map<Integer, String> marks) {

    /** One without marks. */
    public Chart(String kind, String axis, List<String> labels, List<Line> lines) {
        this(kind, axis, labels, lines, Map.of());
    }

    /** One row of numbers and its name. */
    public record Line(String name, List<? extends Number> values) {}

    /** As a page carries it. */
    public String getJson() {
        var rows = Json.createArrayBuilder();
        lines.forEach(line -> rows.add(row(line)));
        var marked = Json.createObjectBuilder();
        marks.forEach((place, what) -> marked.add(place.toString(), what));
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("axis", axis)
                .add("labels", Json.createArrayBuilder(labels))
                .add("rows", rows)
                .add("marks", marked)
                .build()
                .toString();
    }

    private static JsonObjectBuilder row(Line line) {
        var values = Json.createArrayBuilder();
        line.values().forEach(value -> add(values, value));
        return Json.createObjectBuilder().add("name", line.name()).add("values", values);
    }

    private static void add(JsonArrayBuilder values, Number value) {
        if (value == null) {
            values.add(JsonValue.NULL);
        } else {
            values.add(new BigDecimal(value.toString()));
        }
    }
}
