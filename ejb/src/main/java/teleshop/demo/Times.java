package teleshop.demo;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import teleshop.kernel.InvalidField;

/** Reads times as other programs write them. */
public final class Times {

    private Times() {}

    /**
     * @param text ISO-8601 with a zone, such as {@code 2026-11-20T10:00:00+08:00}
     * @throws InvalidField naming {@code field}
     */
    public static Instant instant(String field, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidField(field, "not-a-time", "not a time with a zone: " + text);
        }
    }
}
