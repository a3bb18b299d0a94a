package teleshop.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import teleshop.call.CallParameter;
import teleshop.insight.domain.Breakdown;
import teleshop.insight.domain.Grid;
import teleshop.insight.domain.TrafficReport;
import teleshop.insight.domain.TrafficRow;
import teleshop.insight.persistence.CallSums;
import teleshop.kernel.Roles;
import teleshop.site.Parameters;

/** Tells what became of the calls, interval by interval. */
@Stateless
@RolesAllowed({Roles.LEAD, Roles.FINANCE})
public class CallStatistics {

    private record Place(Instant from, String of) {}

    @Inject private CallSums sums;
    @Inject private Parameters parameters;

    public TrafficReport report(Grid grid, Breakdown by) {
        var rows =
                sums.rows(grid, by, inTimeSeconds()).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> new Place(row.from(), row.of()),
                                        Function.identity(),
                                        CallStatistics::joined));
        return new TrafficReport(grid, by, List.copyOf(rows.values()));
    }

    /** Within which time a caller is to be answered. */
    public long inTimeSeconds() {
        return parameters.value(CallParameter.SERVICE_LEVEL);
    }

    private static TrafficRow joined(TrafficRow one, TrafficRow other) {
        var both = one.traffic().plus(other.traffic());
        return new TrafficRow(one.from(), one.to(), one.of(), both);
    }
}
