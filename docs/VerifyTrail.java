import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Verifies an exported trail without any part of Teleshop: {@code java docs/VerifyTrail.java
 * export.jsonl}. Each line is one event. Its hash must be SHA-256 over the hash of the event before
 * it and its own canonical JSON (keys sorted, no blanks, without the two hashes); the events of one
 * thing count from 1 without a gap. Answers "ok" and 0, or names the broken row and answers 1.
 */
public final class VerifyTrail {

    private static final String FIRST = "0".repeat(64);

    private record Last(long seq, String hash) {}

    private final Map<String, Last> chains = new HashMap<>();

    public static void main(String[] files) throws IOException {
        if (files.length != 1) {
            System.err.println("usage: java VerifyTrail.java export.jsonl");
            System.exit(2);
        }
        String verdict = verdict(Files.readAllBytes(Path.of(files[0])));
        System.out.println(verdict);
        System.exit(verdict.startsWith("ok") ? 0 : 1);
    }

    /** Begins with "ok", or with "broken at row" and the first row that is not what was written. */
    public static String verdict(byte[] export) {
        VerifyTrail trail = new VerifyTrail();
        String[] rows = new String(export, StandardCharsets.UTF_8).split("\n", -1);
        for (int i = 0; i < rows.length - 1; i++) {
            String fault = trail.fault(rows[i]);
            if (fault != null) {
                return "broken at row " + (i + 1) + ": " + fault;
            }
        }
        return rows[rows.length - 1].isEmpty()
                ? "ok: " + (rows.length - 1) + " events of " + trail.chains.size() + " things"
                : "broken at row " + rows.length + ": cut off";
    }

    /** What is wrong with the line; null if it follows the one before it. */
    private String fault(String line) {
        try {
            if (!(new Json(line).read() instanceof Map<?, ?> event)) {
                return "not an event";
            }
            return fault(new TreeMap<>(texts(event)), line);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ClassCastException e) {
            return "cannot be read";
        }
    }

    private String fault(TreeMap<String, Object> event, String line) {
        String thing = event.get("aggregateType") + " " + event.get("aggregateId");
        Last last = chains.getOrDefault(thing, new Last(0, FIRST));
        Object prevHash = event.remove("prevHash");
        Object hash = event.remove("hash");
        String content = canonical(event);
        String row = thing + " seq " + event.get("seq");
        if (!String.valueOf(last.seq() + 1).equals(String.valueOf(event.get("seq")))) {
            return row + " does not follow " + last.seq();
        }
        if (!last.hash().equals(prevHash)) {
            return row + " does not carry the hash before it";
        }
        if (!sha256(prevHash + content).equals(hash)) {
            return row + " is not what was written";
        }
        String written =
                content.substring(0, content.length() - 1)
                        + ",\"prevHash\":\"" + prevHash + "\",\"hash\":\"" + hash + "\"}";
        if (!written.equals(line)) {
            return row + " is not in the form in which it was written";
        }
        chains.put(thing, new Last(last.seq() + 1, (String) hash));
        return null;
    }

    private static Map<String, Object> texts(Map<?, ?> map) {
        Map<String, Object> texts = new TreeMap<>();
        map.forEach((key, value) -> texts.put((String) key, value));
        return texts;
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String canonical(Object value) {
        if (value instanceof Map<?, ?> map) {
            StringBuilder out = new StringBuilder("{");
            new TreeMap<>(texts(map))
                    .forEach(
                            (key, inner) -> {
                                out.append(out.length() > 1 ? "," : "");
                                out.append(quoted(key)).append(':').append(canonical(inner));
                            });
            return out.append('}').toString();
        }
        if (value instanceof List<?> list) {
            StringBuilder out = new StringBuilder("[");
            for (Object inner : list) {
                out.append(out.length() > 1 ? "," : "").append(canonical(inner));
            }
            return out.append(']').toString();
        }
        return value instanceof Number ? value.toString() : quoted((String) value);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** Reads the little JSON that an export holds: maps, lists, texts and whole numbers. */
    private static final class Json {

        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object read() {
            Object value = value();
            if (at != text.length()) {
                throw new IllegalArgumentException("more than one value");
            }
            return value;
        }

        private Object value() {
            char c = text.charAt(at);
            if (c == '{') {
                return map();
            }
            if (c == '[') {
                return list();
            }
            return c == '"' ? string() : number();
        }

        private Map<String, Object> map() {
            Map<String, Object> map = new TreeMap<>();
            at++;
            while (text.charAt(at) != '}') {
                String key = string();
                expect(':');
                if (map.put(key, value()) != null) {
                    throw new IllegalArgumentException("twice: " + key);
                }
                if (text.charAt(at) == ',') {
                    at++;
                }
            }
            at++;
            return map;
        }

        private List<Object> list() {
            List<Object> list = new ArrayList<>();
            at++;
            while (text.charAt(at) != ']') {
                list.add(value());
                if (text.charAt(at) == ',') {
                    at++;
                }
            }
            at++;
            return list;
        }

        private Long number() {
            int from = at;
            while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return Long.valueOf(text.substring(from, at));
        }

        private String string() {
            expect('"');
            StringBuilder out = new StringBuilder();
            while (text.charAt(at) != '"') {
                out.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at++));
            }
            at++;
            return out.toString();
        }

        private char escaped() {
            char kind = text.charAt(at + 1);
            if (kind == 'u') {
                at += 6;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            at += 2;
            return kind;
        }

        private void expect(char c) {
            if (text.charAt(at) != c) {
                throw new IllegalArgumentException("expected " + c + " at " + at);
            }
            at++;
        }
    }
}
