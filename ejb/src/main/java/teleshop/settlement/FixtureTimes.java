package teleshop.settlement;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import teleshop.kernel.InvalidField;

/** Reads the times and days of a fixture. */
record FixtureTimes(ZoneId zone) {

    private static final int DAY = "2026-11-20".length();

    /** Null stays null; a day is its beginning. */
    Instant instant(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return text.length() == DAY
                    ? LocalDate.parse(text).atStartOfDay(zone).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidField("suppliers." + field, "not-a-time", "not a time: " + text);
        }
    }

    Instant required(String field, String text) {
        var at = instant(field, text);
        if (at == null) {
            throw new InvalidField("suppliers." + field, "missing", field + " is missing");
        }
        return at;
    }

    LocalDate day(String field, String text) {
        return required(field, text).atZone(zone).toLocalDate();
    }
}
