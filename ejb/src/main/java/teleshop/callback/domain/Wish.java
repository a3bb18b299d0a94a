package teleshop.callback.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** When a customer asked to be called. */
public sealed interface Wish {

    /** What of that day it covers. */
    Optional<Slot> on(LocalDate day, ZoneId zone);

    /** As it is written down. */
    String text();

    /** Not before then. */
    Instant earliest();

    /** Whether the customer's own word stands against a holiday. */
    boolean isDated();

    /**
     * Once.
     *
     * @param from when the customer expects the call
     */
    record Once(Instant from, Instant to) implements Wish {
        @Override
        public Optional<Slot> on(LocalDate day, ZoneId zone) {
            var start = day.atStartOfDay(zone).toInstant();
            var end = day.plusDays(1).atStartOfDay(zone).toInstant();
            return Optional.of(new Slot(from, to).within(new Slot(start, end)))
                    .filter(slot -> !slot.isEmpty());
        }

        @Override
        public String text() {
            return from + "/" + to;
        }

        @Override
        public Instant earliest() {
            return from;
        }

        @Override
        public boolean isDated() {
            return true;
        }
    }

    /** At the same hours every day. */
    record Daily(Hours hours) implements Wish {
        @Override
        public Optional<Slot> on(LocalDate day, ZoneId zone) {
            return Optional.of(hours.on(day, zone));
        }

        @Override
        public String text() {
            return hours.from() + "-" + hours.to();
        }

        @Override
        public Instant earliest() {
            return Instant.MIN;
        }

        @Override
        public boolean isDated() {
            return false;
        }
    }

    /**
     * @param text as {@link #text} wrote it
     */
    static Wish read(String text) {
        var parts = text.split("[/-](?=\\d{2}:\\d{2}$)|/", 2);
        return text.contains("/")
                ? new Once(Instant.parse(parts[0]), Instant.parse(parts[1]))
                : new Daily(new Hours(LocalTime.parse(parts[0]), LocalTime.parse(parts[1])));
    }
}
