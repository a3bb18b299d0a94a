package teleshop.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import teleshop.order.domain.OrderNumber;
import teleshop.trail.TrailReading;
import teleshop.trail.domain.Chain.Verdict;
import teleshop.trail.domain.TrailEvent;

/** Shows an auditor what was done to an order, by whom, and whether the chain is whole. */
@Named
@RequestScoped
public class TrailPage {

    @Inject private TrailReading trails;
    @Inject private Screen screen;

    private String number;
    private List<TrailEvent> events = List.of();
    private Verdict verdict;

    public void read() {
        if (number == null || number.isBlank()) {
            return;
        }
        screen.did(() -> events = trails.of(new OrderNumber(number.strip())));
    }

    public void verify() {
        read();
        if (!events.isEmpty()) {
            screen.did(() -> verdict = trails.verify(new OrderNumber(number.strip())));
        }
    }

    /** Whether something was asked for and is not there. */
    public boolean isMissing() {
        return number != null
                && events.isEmpty()
                && FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    public List<TrailEvent> getEvents() {
        return events;
    }

    /** Null until verified. */
    public Verdict getVerdict() {
        return verdict;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
