package teleshop.call.domain;

import java.util.List;
import teleshop.call.domain.CallEvent.AgentStateChanged;

/**
 * What one change of the floor leaves for the books: all of it is kept, or nothing.
 *
 * @param facts in the order they came about
 * @param stays what agents are at from now on
 */
public record FloorEntries(List<CallFact> facts, List<AgentStateChanged> stays) {

    public FloorEntries {
        facts = List.copyOf(facts);
        stays = List.copyOf(stays);
    }

    public boolean isEmpty() {
        return facts.isEmpty() && stays.isEmpty();
    }
}
