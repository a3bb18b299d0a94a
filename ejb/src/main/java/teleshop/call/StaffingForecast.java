package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import teleshop.call.domain.FloorPlan;
import teleshop.call.domain.StaffingAnswer;
import teleshop.call.domain.StaffingInterval;
import teleshop.call.domain.StaffingPolicy;
import teleshop.call.persistence.SpotCalls;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Roles;
import teleshop.media.OnAir;
import teleshop.media.domain.Airing;
import teleshop.media.domain.SpotStatus;

/** Foretells how many agents the spots to come ask for. */
@Stateless
@RolesAllowed(Roles.LEAD)
public class StaffingForecast {

    private static final Duration LONGEST = Duration.ofDays(2);
    private static final Duration LONGEST_WINDOW = Duration.ofMinutes(120);
    private static final Duration PAST = Duration.ofDays(60);
    private static final int SIMILAR = 4;
    private static final long USUAL_HANDLING_SECONDS = 240;

    @Inject private OnAir onAir;
    @Inject private SpotCalls calls;
    @Inject private FloorBook book;
    @Inject private CallFloor floor;

    /** In steps of 5 minutes. */
    public List<StaffingInterval> forecast(Instant from, Instant to) {
        if (!to.isAfter(from) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new InvalidField("to", "range-too-long", "at most two days after from");
        }
        var policy = new StaffingPolicy(SIMILAR, floor(from));
        var spots =
                onAir.planned(from.minus(LONGEST_WINDOW), to).stream()
                        .filter(airing -> airing.status() != SpotStatus.MISSED)
                        .toList();
        var expected = expected(policy, spots, from);
        return Stream.iterate(from, at -> at.isBefore(to), at -> at.plus(StaffingPolicy.STEP))
                .map(at -> interval(policy, spots, expected, at))
                .toList();
    }

    private Map<String, Double> expected(StaffingPolicy policy, List<Airing> spots, Instant from) {
        var past = onAir.planned(from.minus(PAST), from);
        var brought = calls.bySpot(from.minus(PAST), from);
        return spots.stream()
                .collect(
                        Collectors.toMap(
                                Airing::id, spot -> policy.expectedCalls(spot, past, brought)));
    }

    private static StaffingInterval interval(
            StaffingPolicy policy, List<Airing> spots, Map<String, Double> expected, Instant at) {
        var heard = spots.stream().filter(spot -> policy.share(spot, at) > 0).toList();
        double sum =
                heard.stream()
                        .mapToDouble(spot -> policy.share(spot, at) * expected.get(spot.id()))
                        .sum();
        return policy.interval(at, heard, sum);
    }

    private StaffingPolicy.Floor floor(Instant now) {
        var hotline = book.plan().queues().get(FloorPlan.HOTLINE);
        long handling =
                calls.handlingSeconds(now.minus(Duration.ofDays(7)), now, USUAL_HANDLING_SECONDS);
        return new StaffingPolicy.Floor(
                Duration.ofSeconds(handling),
                hotline.targetPercent(),
                Duration.ofSeconds(hotline.targetSeconds()),
                floor.look(verbs -> verbs.desks().views().size()));
    }

    /** How a steady stream of callers would fare. */
    public StaffingAnswer ask(
            @Min(0) @Max(100_000) int callsPerHour,
            @Min(1) @Max(7200) int handlingSeconds,
            @Min(1) @Max(5000) int agents,
            @Min(0) @Max(3600) int withinSeconds) {
        return StaffingAnswer.of(
                callsPerHour,
                Duration.ofSeconds(handlingSeconds),
                agents,
                Duration.ofSeconds(withinSeconds));
    }
}
