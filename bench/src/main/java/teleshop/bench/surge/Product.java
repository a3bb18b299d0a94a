package teleshop.bench.surge;

import teleshop.call.domain.BlendingRules;
import teleshop.call.domain.RoutingRules;

/**
 * Which of the shop's own ways of running the floor are in use; each adds to the one before.
 *
 * @param restless whether cold calls go on in every tier, to compare with theory only
 */
record Product(
        boolean ranks,
        boolean callsBack,
        boolean dialsAhead,
        boolean cold,
        boolean restless,
        BlendingRules blending) {

    private static final BlendingRules RULES = BlendingRules.STANDARD;

    static final Product BLENDED = new Product(false, false, false, true, false, RULES);
    static final Product PRIORITY = new Product(true, false, false, true, false, RULES);
    static final Product CALLBACK_LIST = new Product(true, true, false, true, false, RULES);
    static final Product FULL = new Product(true, true, true, true, false, RULES);

    BlendingRules coldBlending() {
        return restless ? blending : blending.forCold();
    }

    Product withoutCold() {
        return new Product(ranks, callsBack, dialsAhead, false, restless, blending);
    }

    /** The same, letting agents breathe above this share of their time. */
    Product withCap(double occupancy) {
        int cap = (int) Math.round(occupancy * 10_000);
        var rules =
                new BlendingRules(
                        blending.heldBackPercent(),
                        blending.spotLead(),
                        blending.releaseAfter(),
                        cap);
        return new Product(ranks, callsBack, dialsAhead, cold, restless, rules);
    }

    /** With no class worth more than another the first who came is served first. */
    RoutingRules routing() {
        var house = RoutingRules.STANDARD;
        return ranks
                ? house
                : new RoutingRules(
                        new RoutingRules.Points(0, 0, 1),
                        house.relaxation(),
                        house.lastAgentWithin(),
                        house.lastAgentWait(),
                        house.maxSharePercent());
    }
}
