package teleshop.demo;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import teleshop.callback.domain.Hours;
import teleshop.callback.domain.Wish;
import teleshop.kernel.InvalidField;

/** When a customer asked to be called, in any of the ways in which people write it. */
final class WishTold {

    /** How long a time holds that was named without an end. */
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private static final int MIDNIGHT = 24;
    private static final String HOURS = "\\d{1,2}(:\\d{2})?\\s*[-–~]\\s*\\d{1,2}(:\\d{2})?";

    /** Two times, or two hours of every day. */
    public record Window(String from, String to) {}

    private WishTold() {}

    static Optional<Wish> read(String path, JsonValue told) {
        if (told == null || told == JsonValue.NULL) {
            return Optional.empty();
        }
        if (told instanceof JsonObject window) {
            var pair = StrictJson.read(path, window, Window.class);
            return Optional.of(between(path, said(pair.from()), said(pair.to())));
        }
        if (told instanceof JsonArray pair && pair.size() == 2) {
            return Optional.of(
                    between(path, said(pair.getString(0, null)), said(pair.getString(1, null))));
        }
        if (!(told instanceof JsonString text)) {
            throw new InvalidField(path, "not-a-time", "neither a time nor two: " + told);
        }
        return Optional.of(text.getString().strip())
                .filter(words -> !words.isEmpty())
                .map(words -> read(path, words));
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    private static Wish read(String path, String text) {
        if (text.matches(HOURS)) {
            var parts = text.split("\\s*[-–~]\\s*");
            return between(path, parts[0], parts[1]);
        }
        if (text.contains("/")) {
            var parts = text.split("/", 2);
            return between(path, parts[0], parts[1]);
        }
        if (text.length() <= 5) {
            var from = time(path, text);
            return new Wish.Daily(new Hours(from, from.plus(AN_HOUR)));
        }
        var from = Times.instant(path, text);
        return new Wish.Once(from, from.plus(AN_HOUR));
    }

    private static Wish between(String path, String from, String to) {
        if (from.length() <= 5) {
            return new Wish.Daily(ordered(path, time(path, from), time(path, to)));
        }
        var begin = Times.instant(path, from);
        var end = to.isEmpty() ? begin.plus(AN_HOUR) : Times.instant(path, to);
        if (!begin.isBefore(end)) {
            throw new InvalidField(path, "not-a-time", "ends before it begins: " + from);
        }
        return new Wish.Once(begin, end);
    }

    private static Hours ordered(String path, LocalTime from, LocalTime to) {
        if (!from.isBefore(to) && !to.equals(LocalTime.MIDNIGHT)) {
            throw new InvalidField(path, "not-a-time", "ends before it begins: " + from);
        }
        return new Hours(from, to);
    }

    private static LocalTime time(String path, String text) {
        try {
            var parts = List.of(text.split(":"));
            int hour = Integer.parseInt(parts.get(0));
            return LocalTime.of(
                    hour == MIDNIGHT ? 0 : hour,
                    parts.size() > 1 ? Integer.parseInt(parts.get(1)) : 0);
        } catch (NumberFormatException | DateTimeException e) {
            throw new InvalidField(path, "not-a-time", "not a time: " + text);
        }
    }
}
