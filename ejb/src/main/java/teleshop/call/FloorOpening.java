package teleshop.call;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import teleshop.call.domain.AgentAction;
import teleshop.call.domain.AgentSession;
import teleshop.call.domain.AgentStatus;
import teleshop.call.domain.AgentVerbs.Entry;
import teleshop.call.persistence.AgentSessions;
import teleshop.call.persistence.AgentTalks;
import teleshop.site.SiteZone;

/** When the shop opens again, who was on duty is on duty still, with what they did today. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
public class FloorOpening {

    @Inject private AgentSessions sessions;
    @Inject private AgentTalks talks;
    @Inject private HouseRules rules;
    @Inject private PlanAtHand plan;
    @Inject private ConversionsAtHand conversions;
    @Inject private CallFloor floor;
    @Inject private SiteZone zone;
    @Inject private Clock clock;

    @PostConstruct
    void open() {
        rules.read();
        plan.read();
        conversions.read();
        resume(clock.instant());
        sessions.open().forEach(this::seat);
    }

    private void resume(Instant now) {
        var today = zone.dayOf(now);
        var taken = talks.taken(zone.startOf(today), now);
        floor.alter(verbs -> verbs.board().resume(today, taken));
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
