package teleshop.trail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import teleshop.site.Caller;
import teleshop.trail.domain.Fact;
import teleshop.trail.domain.TrailEvent;
import teleshop.trail.persistence.TrailEvents;

/**
 * Writes down who did what, in the transaction that did it. One chain per thing: two transactions
 * that touch the same thing at once cannot both append, the second is rolled back.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Trail {

    @Inject private TrailEvents events;
    @Inject private Caller caller;
    @Inject private Clock clock;

    public void append(Fact fact) {
        var about = fact.about();
        var end = events.end(about.aggregateType(), about.value());
        events.add(
                new TrailEvent(
                                about.aggregateType(),
                                about.value(),
                                end.seq() + 1,
                                fact.event(),
                                caller.name(),
                                caller.origin().name(),
                                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                                fact.reason(),
                                fact.changes(),
                                fact.links(),
                                end.hash(),
                                "")
                        .sealed());
    }
}
