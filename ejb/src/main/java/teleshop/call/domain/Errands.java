package teleshop.call.domain;

import java.util.ArrayList;
import java.util.List;

/** What is to be done outside after the board has changed: tell, order, write down. */
public final class Errands {

    private final List<CallEvent> events = new ArrayList<>();
    private final List<PbxOrder> orders = new ArrayList<>();
    private final List<CallFact> facts = new ArrayList<>();

    void tell(CallEvent event) {
        events.add(event);
    }

    void order(PbxOrder order) {
        orders.add(order);
    }

    void write(CallFact fact) {
        facts.add(fact);
    }

    public List<CallEvent> events() {
        return List.copyOf(events);
    }

    public List<PbxOrder> orders() {
        return List.copyOf(orders);
    }

    public List<CallFact> facts() {
        return List.copyOf(facts);
    }
}
