package teleshop.call;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import teleshop.call.domain.AgentAction;
import teleshop.call.domain.AgentSession;
import teleshop.call.domain.AgentStatus;
import teleshop.call.domain.AgentVerbs.Entry;
import teleshop.call.persistence.AgentSessions;

/** When the shop opens again, who was on duty is on duty still. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
public class FloorOpening {

    @Inject private AgentSessions sessions;
    @Inject private HouseRules rules;
    @Inject private PlanAtHand plan;
    @Inject private CallFloor floor;
    @Inject private Clock clock;

    @PostConstruct
    void open() {
        rules.read();
        plan.read();
        sessions.open().forEach(this::seat);
    }

    private void seat(AgentSession session) {
        var entry = new Entry(session.agent(), session.extension());
        var action =
                session.status() == AgentStatus.READY
                        ? AgentAction.GET_READY
                        : AgentAction.TAKE_BREAK;
        floor.alter(verbs -> verbs.desks().enter(entry, action, clock.instant()));
    }
}
