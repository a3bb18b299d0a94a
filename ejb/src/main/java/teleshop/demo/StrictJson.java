package teleshop.demo;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import teleshop.kernel.InvalidField;

/**
 * Reads JSON into records and refuses every key that the record does not have, at any depth, by its
 * path. A component whose key is no good name in Java says so by {@link JsonbProperty}.
 */
public final class StrictJson {

    private static final Jsonb JSON = JsonbBuilder.create();
    private static final Map<Type, Integer> BITS =
            Map.of(Integer.class, 32, int.class, 32, Long.class, 64, long.class, 64);
    private static final List<Type> YES_OR_NO = List.of(Boolean.class, boolean.class);
    private static final List<Type> PLAIN =
            List.of(String.class, Integer.class, int.class, Long.class, long.class);

    private StrictJson() {}

    /**
     * @param path where the value stands, for the error; empty for the whole body
     * @throws InvalidField naming the first key that is unknown or holds something unfit
     */
    public static <T> T read(String path, JsonValue value, Class<T> type) {
        check(path, value, type);
        try {
            return whole(value, type);
        } catch (JsonbException | ClassCastException e) {
            var unfit = unfit(path, value, type).orElse(path);
            throw refusal(path, e)
                    .orElseGet(
                            () ->
                                    new InvalidField(
                                            unfit, "unreadable", "cannot be read: " + unfit));
        }
    }

    /** A record that refuses what it is made of has named the field itself. */
    private static Optional<InvalidField> refusal(String path, Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(InvalidField.class::isInstance)
                .map(InvalidField.class::cast)
                .map(no -> path.isEmpty() ? no : within(path, no))
                .findFirst();
    }

    private static InvalidField within(String path, InvalidField no) {
        return new InvalidField(path + "." + no.field(), no.code(), no.getMessage());
    }

    private static <T> T whole(JsonValue value, Class<T> type) {
        if (type.isRecord() && !(value instanceof JsonObject)) {
            throw new JsonbException("not an object: " + value);
        }
        return JSON.fromJson(value.toString(), type);
    }

    /** The path of what cannot be read: of a key within if it is to blame by itself. */
    private static Optional<String> unfit(String path, JsonValue value, Type type) {
        boolean whole = type instanceof Class<?> c && c.isRecord();
        if (whole
                ? value instanceof JsonObject && isReadable(value, type)
                : isReadable(value, type)) {
            return Optional.empty();
        }
        return whole && value instanceof JsonObject object
                ? Optional.of(unfitKey(path, object, (Class<?>) type))
                : Optional.of(path);
    }

    private static String unfitKey(String path, JsonObject object, Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(part -> object.containsKey(key(type, part)))
                .filter(part -> !object.isNull(key(type, part)))
                .flatMap(
                        part ->
                                unfit(
                                        under(path, key(type, part)),
                                        object.get(key(type, part)),
                                        part.getGenericType())
                                        .stream())
                .findFirst()
                .orElse(path);
    }

    private static boolean isReadable(JsonValue value, Type type) {
        if (value instanceof JsonStructure && PLAIN.contains(type)) {
            return false;
        }
        try {
            JSON.fromJson(value.toString(), type);
            return true;
        } catch (JsonbException | ClassCastException e) {
            return false;
        }
    }

    /** A number that is no whole one, or too large for what is asked. */
    private static boolean isNoWholeNumber(JsonValue value, Type type) {
        return value instanceof JsonNumber number
                && BITS.containsKey(type)
                && (!number.isIntegral() || number.bigIntegerValue().bitLength() >= BITS.get(type));
    }

    private static boolean isNeitherYesNorNo(JsonValue value, Type type) {
        return YES_OR_NO.contains(type)
                && !List.of(JsonValue.TRUE, JsonValue.FALSE, JsonValue.NULL).contains(value);
    }

    private static String under(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Whatever the deed refuses is named by where it stands. */
    static void within(String path, Runnable deed) {
        try {
            deed.run();
        } catch (InvalidField no) {
            throw no.field().startsWith(path) ? no : within(path, no);
        }
    }

    /** Each element of an array. */
    public static <T> List<T> list(String path, JsonValue value, Class<T> type) {
        if (!(value instanceof JsonArray array)) {
            throw new InvalidField(path, "not-a-list", "not a list: " + path);
        }
        return IntStream.range(0, array.size())
                .mapToObj(i -> read(path + "[" + i + "]", array.get(i), type))
                .toList();
    }

    private static void check(String path, JsonValue value, Type type) {
        if (isNoWholeNumber(value, type)) {
            throw new InvalidField(path, "unreadable", "not a whole number: " + path);
        }
        if (isNeitherYesNorNo(value, type)) {
            throw new InvalidField(path, "unreadable", "neither true nor false: " + path);
        }
        if (value instanceof JsonArray array && type instanceof ParameterizedType list) {
            for (int i = 0; i < array.size(); i++) {
                check(path + "[" + i + "]", array.get(i), list.getActualTypeArguments()[0]);
            }
        }
        if (value instanceof JsonObject object && type instanceof Class<?> c && c.isRecord()) {
            object.forEach((key, inner) -> check(path, key, inner, c));
        }
    }

    private static void check(String path, String key, JsonValue inner, Class<?> type) {
        var at = under(path, key);
        var component =
                Arrays.stream(type.getRecordComponents())
                        .filter(c -> key(type, c).equals(key))
                        .findFirst()
                        .orElseThrow(
                                () -> new InvalidField(at, "unknown-key", "unknown key " + at));
        check(at, inner, component.getGenericType());
    }

    private static String key(Class<?> type, RecordComponent component) {
        try {
            var named =
                    type.getDeclaredField(component.getName()).getAnnotation(JsonbProperty.class);
            return named == null ? component.getName() : named.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a record has a field for each component", e);
        }
    }
}
