package teleshop.audit.domain;

import java.util.List;
import java.util.stream.Stream;

/** How the agent who took the order sells: R20. */
final class AgentRules {

    private static final int LEAST_ORDERS = 20;
    private static final int TIMES = 2;

    List<Rule> all() {
        return List.of(this::anomaly);
    }

    private Stream<Hit> anomaly(AuditFacts facts) {
        var agent = facts.around().record().agent();
        var team = facts.around().record().team();
        return agent.orders() >= LEAST_ORDERS && agent.isAbove(TIMES, team)
                ? Stream.of(Hit.points("R20", 15, told(agent, team)))
                : Stream.empty();
    }

    private static String told(Refusals agent, Refusals team) {
        return "%d of the agent's %d refused, of all %d of %d"
                .formatted(agent.refused(), agent.orders(), team.refused(), team.orders());
    }
}
