package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import teleshop.audit.AuditFixtures;
import teleshop.audit.ToldAgentStats;

/** {@code agentStats}: how many orders of an agent ended lately, and how many were refused. */
@ApplicationScoped
public class AgentStatsSection implements FixtureSection {

    @Inject private AuditFixtures fixtures;

    @Override
    public String name() {
        return "agentStats";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public int load(JsonValue section) {
        var stats = StrictJson.list(name(), section, ToldAgentStats.class);
        fixtures.tell(stats);
        return stats.size();
    }
}
