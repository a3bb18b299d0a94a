package teleshop.web.wall;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import teleshop.call.StaffingForecast;
import teleshop.call.domain.StaffingInterval;
import teleshop.insight.CallStatistics;
import teleshop.insight.domain.Breakdown;
import teleshop.insight.domain.Grid;
import teleshop.insight.domain.Traffic;
import teleshop.media.AirPlan;
import teleshop.media.domain.Airing;
import teleshop.web.page.Screen;
import teleshop.web.page.Show;

/** The spots around now: what they are to bring, what came, and whom it takes. */
@Named
@RequestScoped
public class SpotView {

    private static final Duration BEFORE = Duration.ofMinutes(60);
    private static final Duration AFTER = Duration.ofMinutes(180);
    private static final int STEP_MINUTES = 5;

    @Inject private StaffingForecast staffing;
    @Inject private CallStatistics statistics;
    @Inject private AirPlan plan;
    @Inject private Screen screen;
    @Inject private Show show;
    @Inject private Clock clock;

    private Instant now;
    private List<StaffingInterval> intervals;
    private List<Airing> spots;
    private Map<Instant, Traffic> calls;

    @PostConstruct
    void read() {
        now = clock.instant();
        long step = Duration.ofMinutes(STEP_MINUTES).toSeconds();
        var begin = Instant.ofEpochSecond(now.minus(BEFORE).getEpochSecond() / step * step);
        var end = begin.plus(BEFORE).plus(AFTER);
        intervals = staffing.forecast(begin, end);
        spots = plan.spots(begin, end);
        calls = statistics.report(new Grid(begin, end, STEP_MINUTES), Breakdown.QUEUE).byInterval();
    }

    public List<StaffingInterval> getIntervals() {
        return intervals;
    }

    public List<Airing> getSpots() {
        return spots;
    }

    public int getOnDuty() {
        return intervals.isEmpty() ? 0 : intervals.get(0).agents();
    }

    /** Null for what is still to come. */
    public Long real(StaffingInterval interval) {
        return interval.from().isAfter(now) ? null : calls.get(interval.from()).arrived();
    }

    /** Calls expected and real over each other, and the agents it takes. */
    public Chart getChart() {
        return new Chart(
                "line",
                screen.text("board.spots.axis"),
                intervals.stream().map(i -> show.clock(i.from())).toList(),
                List.of(
                        line("board.spots.real", this::real),
                        line("board.spots.expected", StaffingInterval::expectedCalls),
                        line("board.spots.required", i -> BigDecimal.valueOf(i.requiredAgents()))),
                marks());
    }

    private Chart.Line line(String key, Function<StaffingInterval, Number> of) {
        var values = new java.util.ArrayList<Number>();
        intervals.forEach(interval -> values.add(of.apply(interval)));
        return new Chart.Line(screen.text(key), values);
    }

    /** Where a spot begins. */
    private Map<Integer, String> marks() {
        var marks = new HashMap<Integer, String>();
        for (var spot : spots) {
            for (int i = 0; i < intervals.size(); i++) {
                if (begins(spot, intervals.get(i))) {
                    marks.merge(i, spot.station(), (one, other) -> one + " · " + other);
                }
            }
        }
        return marks;
    }

    private boolean begins(Airing spot, StaffingInterval interval) {
        return !at(spot).isBefore(interval.from()) && at(spot).isBefore(interval.to());
    }

    public Instant at(Airing spot) {
        return spot.airedAt() == null ? spot.plannedAt() : spot.airedAt();
    }
}
