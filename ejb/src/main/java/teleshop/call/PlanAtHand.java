package teleshop.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import teleshop.call.domain.FloorPlan;

/** The plan of the floor at hand: nothing on the way of a call waits for the database. */
@ApplicationScoped
public class PlanAtHand {

    @Inject private FloorBook book;
    @Inject private CallFloor floor;

    private volatile FloorPlan plan = FloorPlan.STANDARD;

    /** Reads all of it. */
    public void read() {
        follow(book.plan());
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FloorPlanChanged event) {
        follow(event.plan());
    }

    private void follow(FloorPlan planned) {
        plan = planned;
        floor.alter(verbs -> verbs.board().follow(planned));
    }

    public FloorPlan plan() {
        return plan;
    }
}
