package teleshop.web.floor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import teleshop.call.FloorPlanning;
import teleshop.call.QueueEntry;
import teleshop.call.domain.RoutingStrategy;
import teleshop.web.page.Screen;

/** The queues and their tiers; the next call follows a change. */
@Named
@ViewScoped
public class QueuesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private FloorPlanning planning;
    @Inject private HoursPage hours;
    @Inject private Screen screen;

    private QueueDraft draft;
    private boolean ofAgents;

    public List<QueueEntry> getQueues() {
        return planning.queues();
    }

    public void choose(QueueEntry queue) {
        draft = new QueueDraft(queue);
        hours.choose(queue.name());
    }

    public void keep() {
        if (screen.did(() -> planning.keep(draft.entry()))) {
            screen.say("queues.kept");
        }
    }

    public RoutingStrategy[] getStrategies() {
        return RoutingStrategy.values();
    }

    /** Null until one is chosen. */
    public QueueDraft getDraft() {
        return draft;
    }

    public void showAgents(boolean agents) {
        ofAgents = agents;
    }

    /** Whether the agents are shown rather than the queues. */
    public boolean isOfAgents() {
        return ofAgents;
    }
}
