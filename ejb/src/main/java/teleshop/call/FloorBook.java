package teleshop.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import teleshop.call.QueueEntry.TierEntry;
import teleshop.call.domain.AgentPlan;
import teleshop.call.domain.FloorPlan;
import teleshop.call.domain.OpeningHours;
import teleshop.call.domain.OpeningHours.Hours;
import teleshop.call.domain.QueuePlan;
import teleshop.call.domain.QueueRoute;
import teleshop.call.persistence.AgentPlans;
import teleshop.call.persistence.Extensions;
import teleshop.call.persistence.OpeningTimes;
import teleshop.call.persistence.QueuePlans;
import teleshop.call.persistence.QueueRoutes;
import teleshop.kernel.AggregateId;
import teleshop.kernel.InvalidField;
import teleshop.site.SiteZone;
import teleshop.trail.Trail;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.Fact;

/** Where the plan of the floor is written down; the same again changes nothing. */
@ApplicationScoped
class FloorBook {

    private record PlanPart(String value) implements AggregateId {

        @Override
        public String aggregateType() {
            return "floor";
        }
    }

    @Inject private QueuePlans queues;
    @Inject private QueueRoutes routes;
    @Inject private AgentPlans agents;
    @Inject private OpeningTimes times;
    @Inject private Extensions extensions;
    @Inject private SiteZone zone;
    @Inject private Trail trail;
    @Inject private Event<FloorPlanChanged> events;

    FloorPlan plan() {
        var opening = new OpeningHours(times.hours(), times.closedDays(), zone.zone());
        return FloorPlan.of(queues.all(), routes.all(), agents.all(), opening);
    }

    void keep(QueueEntry told) {
        if (!told.tiers().stream().allMatch(TierEntry::holds)) {
            throw new InvalidField(
                    "leaveWaitSeconds", "tier-never-holds", "leaves before it enters");
        }
        queues.claim();
        QueuePlan before = plan().queues().get(told.name());
        if (!told.plan().equals(before)) {
            queues.keep(told.plan());
            changed("queue " + told.name(), before, told.plan());
        }
    }

    void keep(List<RouteEntry> told) {
        told.forEach(route -> known(route.queue()));
        queues.claim();
        List<QueueRoute> before = routes.all();
        var after = told.stream().map(RouteEntry::route).toList();
        if (!after.equals(before)) {
            routes.keep(after);
            changed("routes", before, after);
        }
    }

    void keep(AgentEntry told) {
        told.memberships().forEach(membership -> known(membership.queue()));
        var plan = told.plan();
        if (!plan.extension().isEmpty() && extensions.find(plan.extension()).isEmpty()) {
            throw new UnknownExtension(plan.extension());
        }
        queues.claim();
        AgentPlan before = plan().agents().get(plan.agent());
        if (!plan.equals(before)) {
            agents.keep(plan);
            changed("agent " + plan.agent(), before, plan);
        }
    }

    void open(String queue, List<Hours> hours) {
        known(queue);
        if (hours.stream().anyMatch(open -> open.toMinute() <= open.fromMinute())) {
            throw new InvalidField("toMinute", "ends-before-it-begins", "ends before it begins");
        }
        queues.claim();
        var before = times.hours().stream().filter(h -> h.queue().equals(queue)).toList();
        if (!hours.equals(before)) {
            times.keep(queue, hours);
            changed("hours " + queue, before, hours);
        }
    }

    void closeOn(List<LocalDate> days) {
        queues.claim();
        var before = new TreeSet<>(times.closedDays());
        var after = new TreeSet<>(days);
        if (!after.equals(before)) {
            times.closeOn(after);
            changed("closed days", before, after);
        }
    }

    /**
     * @throws UnknownQueue if there is none of that name
     */
    void known(String queue) {
        if (!plan().queues().containsKey(queue)) {
            throw new UnknownQueue(queue);
        }
    }

    private void changed(String part, Object before, Object after) {
        trail.append(
                Fact.of(new PlanPart(part), "plan")
                        .changing(List.of(Change.of("plan", before, after))));
        events.fire(new FloorPlanChanged(plan()));
    }
}
