package teleshop.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import teleshop.call.domain.Conversions;
import teleshop.call.persistence.AgentTalks;

/** How the agents sell of late, at hand: nothing on the way of a call waits for the database. */
@ApplicationScoped
public class ConversionsAtHand {

    @Inject private AgentTalks talks;
    @Inject private CallFloor floor;
    @Inject private Event<ConversionsRead> events;
    @Inject private Clock clock;

    /** Reads them all; routing follows as soon as the transaction is through. */
    public void read() {
        var now = clock.instant();
        var read = Conversions.of(talks.byProduct(now.minus(Conversions.PAST), now));
        events.fire(new ConversionsRead(read));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConversionsRead event) {
        floor.alter(verbs -> verbs.board().follow(event.conversions()));
    }
}
