package teleshop.trail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import teleshop.kernel.AggregateId;
import teleshop.kernel.Roles;
import teleshop.trail.domain.Chain;
import teleshop.trail.domain.Chain.Verdict;
import teleshop.trail.domain.Fact;
import teleshop.trail.domain.TrailEvent;
import teleshop.trail.persistence.TrailEvents;

/** Shows auditors the trails; that somebody looked is written down as well. */
@Stateless
@RolesAllowed(Roles.AUDITOR)
public class TrailReading {

    /** An auditor's own deeds are the trail of the export. */
    private record Export(String value) implements AggregateId {

        @Override
        public String aggregateType() {
            return "export";
        }
    }

    @Inject private TrailEvents events;
    @Inject private Trail trail;

    public List<TrailEvent> of(AggregateId thing) {
        return events.of(thing.aggregateType(), thing.value());
    }

    public Verdict verify(AggregateId thing) {
        return Chain.verify(of(thing));
    }

    /** The whole chains of all things touched in {@code [from, to)}. */
    public List<TrailEvent> export(Instant from, Instant to) {
        var touched = events.touched(from, to);
        trail.append(
                Fact.of(new Export("trail"), "export")
                        .linking(Map.of("from", from.toString(), "to", to.toString())));
        return touched;
    }
}
