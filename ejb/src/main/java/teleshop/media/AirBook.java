package teleshop.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import teleshop.kernel.AggregateId;
import teleshop.kernel.InvalidField;
import teleshop.media.domain.Airing;
import teleshop.media.domain.DnisAssignment;
import teleshop.media.domain.Spot;
import teleshop.media.persistence.DnisAssignments;
import teleshop.media.persistence.Spots;
import teleshop.trail.Trail;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.Fact;

/** Where spots and numbers are written down; the same again changes nothing. */
@ApplicationScoped
class AirBook {

    private record SpotId(String value) implements AggregateId {

        @Override
        public String aggregateType() {
            return "spot";
        }
    }

    private record Dnis(String value) implements AggregateId {

        @Override
        public String aggregateType() {
            return "dnis";
        }
    }

    @Inject private Spots spots;
    @Inject private DnisAssignments assignments;
    @Inject private Trail trail;
    @Inject private Event<SpotsChanged> events;

    void keep(SpotEntry told) {
        if (told.plannedAt() == null && told.airedAt() == null) {
            throw new InvalidField("plannedAt", "when-planned", "when is it planned?");
        }
        var airing = told.airing();
        var known = spots.find(airing.id());
        var before = known.map(Spot::airing).orElse(null);
        if (!airing.equals(before)) {
            known.ifPresentOrElse(s -> s.tell(airing), () -> spots.add(new Spot(airing)));
            trail.append(
                    Fact.of(new SpotId(airing.id()), "spot").changing(differences(before, airing)));
            events.fire(new SpotsChanged());
        }
    }

    private static List<Change> differences(Airing before, Airing after) {
        return List.of(Change.of("spot", before, after));
    }

    void keep(DnisEntry told) {
        if (told.to() != null && !told.to().isAfter(told.from())) {
            throw new InvalidField("to", "ends-before-it-begins", "ends before it begins");
        }
        var assignment = told.assignment();
        if (assignments.all().stream().anyMatch(assignment::overlaps)) {
            throw new InvalidField("from", "dnis-overlaps", "the number is shown elsewhere then");
        }
        var before = assignments.find(assignment).orElse(null);
        if (!assignment.equals(before)) {
            assignments.keep(assignment);
            trail.append(
                    Fact.of(new Dnis(told.number()), "dnis")
                            .changing(List.of(Change.of("assignment", before, assignment))));
        }
    }

    List<DnisAssignment> assignments() {
        return assignments.all();
    }
}
