package teleshop.trail.domain;

/** One field that was something and is something else now; empty for nothing. */
public record Change(String field, String before, String after) {

    public static Change of(String field, Object before, Object after) {
        return new Change(field, text(before), text(after));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** Whether anything changed at all; only real differences are written down. */
    public boolean isReal() {
        return !before.equals(after);
    }
}
