package teleshop.demo;

import static java.util.Locale.ROOT;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import teleshop.callback.PlayedEvent;
import teleshop.callback.PlayedEvent.Type;
import teleshop.kernel.InvalidField;
import teleshop.kernel.PhoneNumber;

/**
 * One event as a fixture tells it.
 *
 * @param number one, or a list of those of one customer
 * @param wish a time, two of them, or hours such as {@code 19:00-20:00}
 */
public record CallbackEventTold(
        String at,
        String type,
        JsonValue number,
        String brand,
        @JsonbProperty("wait_s") Integer waitSeconds,
        @JsonbProperty("talk_s") Integer talkSeconds,
        String result,
        String endedBy,
        JsonValue wish,
        String spot,
        String agent,
        String disposition,
        String order,
        JsonValue dates) {

    private static final Set<String> WITHHELD =
            Set.of("anonymous", "withheld", "restricted", "unavailable", "unknown", "private");

    private static final int BRAND = 40;
    private static final int WORD = 60;

    PlayedEvent played(String path) {
        var kind = kind(path);
        var when = Times.instant(path + ".at", String.valueOf(at));
        return new PlayedEvent(
                reference(),
                kind,
                when,
                numbers(path, kind),
                said(path + ".brand", brand, BRAND),
                seconds(path + ".wait_s", waitSeconds),
                seconds(path + ".talk_s", talkSeconds).orElse(Duration.ZERO),
                said(path + ".result", result, WORD),
                said(path + ".endedBy", endedBy, WORD),
                WishTold.read(path + ".wish", wish),
                said(path + ".spot", spot, WORD),
                said(path + ".agent", agent, WORD),
                said(path + ".disposition", disposition, WORD),
                said(path + ".order", order, WORD),
                kind == Type.HOLIDAYS ? days(path) : List.of());
    }

    /** The same event has the same name, wherever it stands. */
    private String reference() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Type kind(String path) {
        return Arrays.stream(Type.values())
                .filter(known -> known.name().equals(type))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidField(path + ".type", "unknown-word", "no event " + type));
    }

    private List<String> numbers(String path, Type kind) {
        boolean needed = !List.of(Type.SPOT_AIRED, Type.SURGE_END, Type.HOLIDAYS).contains(kind);
        var keyed =
                texts(path + ".number", number)
                        .flatMap(text -> Stream.of(text.split("[,;、]")))
                        .map(String::strip)
                        .toList();
        if (kind == Type.INBOUND && isWithheld(keyed)) {
            return List.of();
        }
        if (needed && keyed.isEmpty()) {
            throw new InvalidField(path + ".number", "not-null", "a number is missing");
        }
        return keyed.stream().map(one -> number(path, kind, one)).toList();
    }

    /** Nobody can call them back. */
    private boolean isWithheld(List<String> keyed) {
        return number != null
                && keyed.stream().map(one -> one.toLowerCase(ROOT)).allMatch(WITHHELD::contains);
    }

    private static String number(String path, Type kind, String keyed) {
        try {
            return kind == Type.DNC && keyed.contains("*") ? keyed : PhoneNumber.of(keyed).value();
        } catch (InvalidField no) {
            throw new InvalidField(path + ".number", no.code(), no.getMessage());
        }
    }

    private List<LocalDate> days(String path) {
        return texts(path + ".dates", dates == null ? number : dates)
                .map(text -> HolidaysSection.day(path + ".dates", text))
                .toList();
    }

    private static Stream<String> texts(String path, JsonValue value) {
        if (value instanceof JsonArray list) {
            return list.stream().flatMap(one -> texts(path, one));
        }
        if (value == null || value == JsonValue.NULL) {
            return Stream.empty();
        }
        if (!(value instanceof JsonString text)) {
            throw new InvalidField(path, "unreadable", "neither a text nor several: " + value);
        }
        return Stream.of(text.getString()).filter(some -> !some.isBlank());
    }

    private static Optional<Duration> seconds(String path, Integer told) {
        if (told != null && (told < 0 || told > 86_400)) {
            throw new InvalidField(path, "out-of-range", "not a number of seconds: " + told);
        }
        return Optional.ofNullable(told).map(Duration::ofSeconds);
    }

    private static String said(String path, String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new InvalidField(path, "unreadable", "more than " + longest + " characters");
        }
        return text == null ? "" : text;
    }
}
