package teleshop.web.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import teleshop.kernel.InvalidField;
import teleshop.site.SiteZone;

/**
 * A range of time as a query names it: days, both inclusive, of the shop's zone, or times with a
 * zone; what is left out is open.
 */
record Span(Instant from, Instant to) {

    private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    static Span of(String from, String to, SiteZone site) {
        return new Span(
                from == null ? BEGINNING : instant("from", from, 0, site),
                to == null ? END : instant("to", to, 1, site));
    }

    private static Instant instant(String field, String text, int daysAfter, SiteZone site) {
        try {
            return text.length() > "2026-11-20".length()
                    ? OffsetDateTime.parse(text).toInstant()
                    : site.startOf(LocalDate.parse(text).plusDays(daysAfter));
        } catch (DateTimeException e) {
            throw new InvalidField(field, "not-a-day", "not a day: " + text);
        }
    }
}
