package teleshop.order.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What rules and reviewers make of an order: its score, and what stops it. */
@Embeddable
public class Review {

    private int score;
    private boolean returnedOnce;

    @ElementCollection
    @CollectionTable(name = "order_holds", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<Hold> holds = new ArrayList<>();

    /** Holds that a rule placed and would not place again are lifted; no person's release is. */
    void judge(Judgement judgement, Instant at) {
        score = judgement.score();
        holds.replaceAll(
                h -> h.survives(judgement) ? h : h.released("system", "rule is silent", at));
        judgement.stops().stream()
                .filter(stop -> holds.stream().noneMatch(hold -> hold.answers(stop)))
                .forEach(stop -> hold(stop.type(), stop.reason(), stop.rule(), at));
    }

    void sendBack() {
        returnedOnce = true;
    }

    void hold(HoldType type, String reason, String by, Instant at) {
        holds.add(Hold.placed(type, reason, by, at));
    }

    void release(HoldType type, String by, String why, Instant at) {
        holds.replaceAll(h -> h.isOpen() && h.type() == type ? h.released(by, why, at) : h);
    }

    public boolean isHeld(HoldType type) {
        return openHolds().stream().anyMatch(hold -> hold.type() == type);
    }

    public List<Hold> openHolds() {
        return holds.stream().filter(Hold::isOpen).toList();
    }

    /** Open and released ones. */
    public List<Hold> holds() {
        return List.copyOf(holds);
    }

    public int score() {
        return score;
    }

    /** By a reviewer, to the agent who took it. */
    public boolean wasReturned() {
        return returnedOnce;
    }
}
