package teleshop.callback.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** At what hour somebody is usually reached, on weekdays and at weekends. */
public final class Habits {

    private static final long WHOLE = 1_000_000_000_000L;

    private final Calendar calendar;
    private final List<Instant> answered;

    /**
     * @param answered when they and we spoke, in any order
     */
    public Habits(Calendar calendar, Collection<Instant> answered) {
        this.calendar = calendar;
        this.answered = List.copyOf(answered);
    }

    /**
     * The best hour of a day of that kind that lies wholly within the hours of the house; empty if
     * too little is known. Of two as good the earlier.
     *
     * @param asOf what came later is not known yet
     */
    Optional<Hours> on(LocalDate day, Instant asOf) {
        var known =
                answered.stream()
                        .filter(at -> !at.isAfter(asOf))
                        .filter(at -> isAsOn(day, calendar.day(at)))
                        .toList();
        return known.size() < calendar.rules().learnFrom() ? Optional.empty() : best(known, asOf);
    }

    private Optional<Hours> best(List<Instant> known, Instant asOf) {
        Map<Integer, Long> weights = new TreeMap<>();
        for (var at : known) {
            weights.merge(at.atZone(calendar.zone()).getHour(), weight(at, asOf), Long::sum);
        }
        return weights.entrySet().stream()
                .filter(hour -> isAllowed(hour.getKey()))
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(hour -> Hours.of(hour.getKey(), hour.getKey() + 1L));
    }

    private boolean isAllowed(int hour) {
        var wanted = Hours.of(hour, hour + 1L);
        return calendar.rules().hours().stream()
                .anyMatch(
                        hours ->
                                hours.contains(wanted.from())
                                        && hours.contains(wanted.from().plusMinutes(59)));
    }

    /** It counts less with each full week that has passed. */
    private long weight(Instant at, Instant asOf) {
        long weight = WHOLE;
        for (long week = Duration.between(at, asOf).toDays() / 7; week > 0 && weight > 0; week--) {
            weight = weight * calendar.rules().weekPercent() / 100;
        }
        return weight;
    }

    private boolean isAsOn(LocalDate day, LocalDate then) {
        return calendar.isWeekend(day) == calendar.isWeekend(then);
    }
}
