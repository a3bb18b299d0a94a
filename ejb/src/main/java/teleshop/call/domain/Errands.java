package teleshop.call.domain;

import java.util.ArrayList;
import java.util.List;
import teleshop.call.domain.CallEvent.AgentStateChanged;

/** What is to be done outside after the board has changed: tell, order, write down. */
public final class Errands {

    private final List<CallEvent> events = new ArrayList<>();
    private final List<PbxOrder> orders = new ArrayList<>();
    private final List<CallFact> facts = new ArrayList<>();
    private final List<VoiceOrder> voices = new ArrayList<>();

    void tell(CallEvent event) {
        events.add(event);
    }

    void order(PbxOrder order) {
        orders.add(order);
    }

    void say(VoiceOrder voice) {
        voices.add(voice);
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

    public List<VoiceOrder> voices() {
        return List.copyOf(voices);
    }

    public FloorEntries entries() {
        return new FloorEntries(
                facts,
                events.stream()
                        .filter(AgentStateChanged.class::isInstance)
                        .map(AgentStateChanged.class::cast)
                        .toList());
    }
}
