package teleshop.trail.domain;

import java.util.List;
import java.util.Map;
import teleshop.kernel.AggregateId;

/**
 * Something that was done to one thing, as the trail keeps it.
 *
 * @param event the row of the state table or the name of the deed, such as {@code approve}
 * @param reason as a person gave it; empty if none was asked for
 * @param links ids of what belongs to it, such as the call or a document; no personal data
 */
public record Fact(
        AggregateId about,
        String event,
        String reason,
        List<Change> changes,
        Map<String, String> links) {

    public Fact {
        changes = changes.stream().filter(Change::isReal).toList();
        links = Map.copyOf(links);
    }

    public static Fact of(AggregateId about, String event) {
        return new Fact(about, event, "", List.of(), Map.of());
    }

    public Fact because(String reason) {
        return new Fact(about, event, reason, changes, links);
    }

    public Fact changing(List<Change> changes) {
        return new Fact(about, event, reason, changes, links);
    }

    public Fact linking(Map<String, String> links) {
        return new Fact(about, event, reason, changes, links);
    }
}
