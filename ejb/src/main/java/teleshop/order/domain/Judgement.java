package teleshop.order.domain;

import java.util.List;

/**
 * What the rules found when they looked at an order.
 *
 * @param score 0 to 100
 * @param stops the hard ones
 * @param passes whether nobody needs to look at it
 */
public record Judgement(int score, List<Stop> stops, boolean passes) {

    /** A hard rule that hit. */
    public record Stop(HoldType type, String rule, String reason) {}

    public Judgement {
        stops = List.copyOf(stops);
    }
}
