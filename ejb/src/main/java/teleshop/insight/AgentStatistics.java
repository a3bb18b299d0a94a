package teleshop.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import teleshop.insight.domain.AgentTimeReport;
import teleshop.insight.domain.Grid;
import teleshop.insight.persistence.AgentStates;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Roles;

/** Tells how the agents spent their time. */
@Stateless
@RolesAllowed({Roles.LEAD, Roles.FINANCE})
public class AgentStatistics {

    private static final Duration LONGEST = Duration.ofDays(31);

    @Inject private AgentStates states;
    @Inject private Clock clock;

    /** Over the whole time. */
    public AgentTimeReport whole(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new InvalidField("to", "empty-span", "ends before it begins: " + to);
        }
        return report(List.of(from, to));
    }

    /** Interval by interval. */
    public AgentTimeReport report(Grid grid) {
        var cuts = new ArrayList<>(grid.starts());
        cuts.add(grid.to());
        return report(cuts);
    }

    private AgentTimeReport report(List<Instant> cuts) {
        var from = cuts.get(0);
        var to = cuts.get(cuts.size() - 1);
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new InvalidField("to", "span-too-long", "more than " + LONGEST);
        }
        return AgentTimeReport.of(cuts, states.spans(from, to, clock.instant()));
    }
}
