package teleshop.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import teleshop.audit.domain.AgentRecord;
import teleshop.audit.domain.Refusals;
import teleshop.audit.persistence.AgentRecords;

/** What became of the team's orders of the last thirty days; our own are counted once a minute. */
@ApplicationScoped
class TeamRecord {

    private static final Duration WINDOW = Duration.ofDays(30);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Counted(Instant at, Map<String, Refusals> byAgent) {

        boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
        }
    }

    @Inject private AgentRecords records;
    @Inject private Clock clock;

    private volatile Counted counted = new Counted(Instant.MIN, Map.of());

    AgentRecord of(String agent) {
        var now = clock.instant();
        var own = own(now);
        var told = records.told(now.minus(WINDOW));
        return new AgentRecord(
                agents(own, agent).plus(agents(told, agent)), all(own).plus(all(told)));
    }

    private Map<String, Refusals> own(Instant now) {
        var last = counted;
        if (last.isFresh(now)) {
            return last.byAgent();
        }
        var own = records.own(now.minus(WINDOW));
        counted = new Counted(now, own);
        return own;
    }

    private static Refusals agents(Map<String, Refusals> byAgent, String agent) {
        return byAgent.getOrDefault(agent, Refusals.NONE);
    }

    private static Refusals all(Map<String, Refusals> byAgent) {
        return byAgent.values().stream().reduce(Refusals.NONE, Refusals::plus);
    }
}
