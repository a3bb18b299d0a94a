package teleshop.call.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an agent is able to do and does, as the supervisor planned it.
 *
 * @param extension where they usually sit; empty if anywhere
 * @param skills levels from 1 to 9; those of a product bear its SKU
 * @param languages besides the house's own
 * @param weight the agent's part in a queue that shares its calls by ratio; at least 1
 */
public record AgentPlan(
        String agent,
        String extension,
        Map<String, Integer> skills,
        Set<String> languages,
        int weight,
        List<Membership> memberships) {

    private static final String SALES = "sales";
    private static final int USUAL_LEVEL = 5;
    public static final int USUAL_WEIGHT = 1;

    public AgentPlan {
        if (weight < USUAL_WEIGHT) {
            throw new IllegalArgumentException("an agent's weight is at least 1: " + weight);
        }
        skills = Map.copyOf(skills);
        languages = Set.copyOf(languages);
        memberships = List.copyOf(memberships);
    }

    /** Of whom nothing was planned: sells to callers and calls back. */
    public static AgentPlan usual(String agent) {
        return new AgentPlan(
                agent,
                "",
                Map.of(SALES, USUAL_LEVEL, "service", USUAL_LEVEL),
                Set.of(),
                USUAL_WEIGHT,
                List.of(
                        new Membership(FloorPlan.HOTLINE, Membership.Kind.INBOUND),
                        new Membership(FloorPlan.HOTLINE, Membership.Kind.OUTBOUND),
                        new Membership("SERVICE", Membership.Kind.INBOUND)));
    }

    boolean is(Membership.Kind kind, String queue) {
        return memberships.contains(new Membership(queue, kind));
    }

    boolean isAny(Membership.Kind kind) {
        return memberships.stream().anyMatch(membership -> membership.kind() == kind);
    }
}
