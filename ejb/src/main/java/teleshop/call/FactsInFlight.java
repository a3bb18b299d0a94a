package teleshop.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import teleshop.call.domain.CallFact;
import teleshop.call.domain.FactBooked;

/** The facts on their way to the books: who reads a call is shown them already. */
@ApplicationScoped
public class FactsInFlight {

    private final Map<String, List<CallFact>> facts = new ConcurrentHashMap<>();

    /** As soon as the board shows what they tell of. */
    public void add(List<CallFact> news) {
        news.forEach(this::add);
    }

    private void add(CallFact fact) {
        facts.compute(
                fact.callId(),
                (id, known) -> {
                    List<CallFact> more = known == null ? new CopyOnWriteArrayList<>() : known;
                    more.add(fact);
                    return more;
                });
    }

    void on(@Observes FactBooked booked) {
        var fact = booked.fact();
        facts.computeIfPresent(
                fact.callId(),
                (id, known) -> {
                    known.remove(fact);
                    return known.isEmpty() ? null : known;
                });
    }

    /** By the call. */
    Map<String, List<CallFact>> all() {
        return Map.copyOf(facts);
    }

    List<CallFact> of(String callId) {
        return List.copyOf(facts.getOrDefault(callId, List.of()));
    }
}
