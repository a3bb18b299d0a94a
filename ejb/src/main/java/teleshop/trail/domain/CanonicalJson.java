package teleshop.trail.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The one way to write a value as JSON, so that equal values have equal hashes: keys sorted, no
 * blanks, only quote, backslash and control characters escaped, whole numbers only.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * @param value a map with text keys, a list, a text or a whole number
     */
    public static String of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<Object, Object>(map)
                    .entrySet().stream()
                            .map(e -> text(e.getKey().toString()) + ":" + of(e.getValue()))
                            .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CanonicalJson::of).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Number ? value.toString() : text(value.toString());
    }

    private static String text(String text) {
        return text.chars()
                .mapToObj(CanonicalJson::escaped)
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        if (c == '"' || c == '\\') {
            return "\\" + (char) c;
        }
        return c < ' ' ? "\\u%04x".formatted(c) : String.valueOf((char) c);
    }
}
