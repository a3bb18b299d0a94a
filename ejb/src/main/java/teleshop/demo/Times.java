package teleshop.demo;

import static java.time.temporal.ChronoField.YEAR;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ValueRange;
import teleshop.kernel.InvalidField;

/** Reads times as other programs write them. */
public final class Times {

    /** Of four digits, and of a time that a shop can have known. */
    private static final ValueRange YEARS = ValueRange.of(1900, 9999);

    private Times() {}

    /**
     * @param text ISO-8601 with a zone, such as {@code 2026-11-20T10:00:00+08:00}
     * @throws InvalidField naming {@code field}
     */
    public static Instant instant(String field, String text) {
        try {
            var time = OffsetDateTime.parse(text);
            YEARS.checkValidValue(time.getYear(), YEAR);
            return time.toInstant();
        } catch (DateTimeException e) {
            throw new InvalidField(field, "not-a-time", "not a time with a zone: " + text);
        }
    }
}
