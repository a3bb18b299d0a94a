package teleshop.bench.surge;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonConfig.KeyStrategy;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import teleshop.bench.surge.Scenario.Callbacks;
import teleshop.bench.surge.Scenario.Cold;
import teleshop.bench.surge.Scenario.Spot;

/** Reads a scenario; what it does not tell is as in the reference. */
final class ScenarioFile {

    private static final double REFERENCE_GAP = 3600;
    private static final double REFERENCE_BURST = 600;
    private static final double MOST = 1e6;
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, KeyStrategy.NONE));

    private final JsonObject json;
    private final Set<String> unread;

    private ScenarioFile(JsonObject json) {
        this.json = json;
        this.unread = new TreeSet<>(json.keySet());
    }

    /**
     * @throws BadScenario if it is no JSON object, tells what is not known, or what cannot be
     */
    static Scenario read(String text) {
        try (var reader = READERS.createReader(new StringReader(text))) {
            var object = reader.readObject();
            endsAfterwards(text);
            return new ScenarioFile(object).scenario();
        } catch (JsonException | NumberFormatException e) {
            throw new BadScenario("not a JSON object: " + e.getMessage());
        }
    }

    /** A reader is content with the first object; a parser wants it to be all. */
    private static void endsAfterwards(String text) {
        try (var parser = Json.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                parser.next();
            }
        }
    }

    static Scenario reference() {
        return read("{}");
    }

    private Scenario scenario() {
        double hours = number("hours", 4, 1e-3, 168);
        var scenario =
                new Scenario(
                        whole("agents", 40, 1, 5000),
                        hours,
                        number("baseCallsPerMinute", 5, 0, 10_000),
                        number("patienceSeconds", 90, 1e-3, 1e9),
                        number("handlingSeconds", 180, 1e-3, 1e5),
                        share("redialProbability", .35),
                        number("redialDelaySeconds", 120, 1e-3, MOST),
                        whole("maxAttempts", 4, 1, 100),
                        curve(),
                        spots(hours),
                        share("repeatShare", .35),
                        share("conversionRepeat", .66),
                        share("conversionNew", .33),
                        share("callerNumberKnown", .9),
                        callbacks(),
                        new Cold(
                                share("coldReach", .35),
                                share("coldConversion", .04),
                                number("coldHandlingSeconds", 150, 1e-3, 1e5)),
                        share("dropCap", .03),
                        share("occupancyCap", .9),
                        whole("seeds", 40, 1, 10_000),
                        whole("firstSeed", 1, 1, 1_000_000_000));
        if (!unread.isEmpty()) {
            throw new BadScenario("unknown: " + String.join(", ", unread));
        }
        return scenario;
    }

    private Callbacks callbacks() {
        return new Callbacks(
                share("callbackReach", .7),
                whole("callbackTries", 3, 0, 100),
                number("callbackSpacingSeconds", 900, 0, MOST),
                share("callbackConversionFactor", .85),
                number("callbackDecaySeconds", 14_400, 1e-3, 1e9),
                number("manualDialSeconds", 25, 0, 3600),
                number("failedTrySeconds", 20, 1e-3, 3600),
                number("predictiveGapSeconds", 4, 0, 3600),
                number("predictiveFailSeconds", 20, 1e-3, 3600));
    }

    private Curve curve() {
        unread.remove("curve");
        var value = json.getOrDefault("curve", JsonValue.EMPTY_JSON_OBJECT);
        if (!(value instanceof JsonObject object)) {
            throw new BadScenario("curve: not an object: " + value);
        }
        var file = new ScenarioFile(object);
        var curve = file.curve(file.shape());
        if (!file.unread.isEmpty()) {
            throw new BadScenario("unknown in curve: " + String.join(", ", file.unread));
        }
        return curve;
    }

    private String shape() {
        unread.remove("shape");
        return json.containsKey("shape") ? text(json.get("shape")) : "TRIANGULAR";
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : String.valueOf(value);
    }

    private Curve curve(String shape) {
        return switch (shape) {
            case "TRIANGULAR" -> new Curve.Triangular(length());
            case "RECTANGULAR" -> new Curve.Rectangular(length());
            case "WEIBULL" ->
                    new Curve.Weibull(
                            number("scaleSeconds", 597, 1e-3, MOST),
                            number("shapeFactor", .796, .05, 100));
            case "EXPONENTIAL" -> new Curve.Weibull(number("meanSeconds", 120, 1e-3, MOST), 1);
            case "TWO_TRIANGLES" ->
                    new Curve.TwoTriangles(length(), number("secondOffsetSeconds", 120, 0, MOST));
            default -> throw new BadScenario("curve.shape: not known: " + shape);
        };
    }

    private double length() {
        return number("lengthSeconds", 240, 1e-3, MOST);
    }

    private List<Spot> spots(double hours) {
        unread.remove("spots");
        var value = json.get("spots");
        if (value == null) {
            return Scenario.every(REFERENCE_GAP, REFERENCE_BURST, hours * REFERENCE_GAP);
        }
        if (!(value instanceof JsonArray array)) {
            throw new BadScenario("spots: not a list: " + value);
        }
        return array.stream()
                .map(ScenarioFile::spot)
                .sorted(Comparator.comparingDouble(Spot::startSecond))
                .toList();
    }

    private static Spot spot(JsonValue value) {
        if (value instanceof JsonArray pair
                && pair.size() == 2
                && pair.get(0) instanceof JsonNumber start
                && pair.get(1) instanceof JsonNumber calls
                && start.doubleValue() >= 0
                && start.doubleValue() <= MOST
                && calls.doubleValue() >= 0
                && calls.doubleValue() <= MOST) {
            return new Spot(start.doubleValue(), calls.doubleValue());
        }
        throw new BadScenario("spots: not [startSecond, calls]: " + value);
    }

    private double share(String key, double usual) {
        return number(key, usual, 0, 1);
    }

    private int whole(String key, int usual, int least, int most) {
        double value = number(key, usual, least, most);
        if (value != Math.rint(value)) {
            throw new BadScenario(key + ": not a whole number: " + value);
        }
        return (int) value;
    }

    private double number(String key, double usual, double least, double most) {
        unread.remove(key);
        if (!json.containsKey(key)) {
            return usual;
        }
        if (json.get(key) instanceof JsonNumber number
                && number.doubleValue() >= least
                && number.doubleValue() <= most) {
            return number.doubleValue();
        }
        throw new BadScenario(
                "%s: not a number from %s to %s: %s".formatted(key, least, most, json.get(key)));
    }
}
