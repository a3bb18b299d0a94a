package teleshop.call.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import teleshop.call.domain.Membership.Kind;

/** How the floor is to work: its queues, who serves them, and which caller goes where. */
public record FloorPlan(
        Map<String, QueuePlan> queues,
        List<QueueRoute> routes,
        Map<String, AgentPlan> agents,
        OpeningHours opening) {

    /** Where callers go for whom no route fits. */
    public static final String HOTLINE = "SALES";

    /** What any sales agent has. */
    private static final String SALES = "sales";

    /** One queue that never closes, for everybody. */
    public static final FloorPlan STANDARD =
            of(
                    List.of(
                            new QueuePlan(
                                    HOTLINE,
                                    RoutingStrategy.LONGEST_IDLE,
                                    false,
                                    SALES,
                                    1,
                                    List.of(),
                                    0,
                                    20,
                                    80,
                                    List.of())),
                    List.of(),
                    List.of(),
                    new OpeningHours(List.of(), Set.of(), ZoneOffset.UTC));

    public FloorPlan {
        queues = Map.copyOf(queues);
        routes = List.copyOf(routes);
        agents = Map.copyOf(agents);
    }

    public static FloorPlan of(
            List<QueuePlan> queues,
            List<QueueRoute> routes,
            List<AgentPlan> agents,
            OpeningHours opening) {
        return new FloorPlan(
                queues.stream().collect(Collectors.toMap(QueuePlan::name, Function.identity())),
                routes,
                agents.stream().collect(Collectors.toMap(AgentPlan::agent, Function.identity())),
                opening);
    }

    /** The first route that fits; the hotline as it is if none does. */
    public QueueRules rules(QueueRoute.Question call) {
        var route = routes.stream().filter(row -> row.fits(call)).findFirst();
        var queue = route.map(QueueRoute::queue).orElse(HOTLINE);
        var own = rules(queue);
        return route.map(QueueRoute::strategy)
                .map(
                        strategy ->
                                new QueueRules(
                                        own.name(),
                                        own.skill(),
                                        own.level(),
                                        strategy,
                                        own.byConversion()))
                .orElse(own);
    }

    /** As routing sees the queue: its name stands for what it asks of its members. */
    public QueueRules rules(String queue) {
        var plan = queues.getOrDefault(queue, STANDARD.queues().get(HOTLINE));
        return new QueueRules(
                plan.name(), plan.name(), plan.level(), plan.strategy(), plan.byConversion());
    }

    int targetSeconds(String queue) {
        return queues.getOrDefault(queue, STANDARD.queues().get(HOTLINE)).targetSeconds();
    }

    /** In steps of the points for a need. */
    int priority(String queue) {
        return Optional.ofNullable(queues.get(queue)).map(QueuePlan::priority).orElse(0);
    }

    public AgentPlan agent(String name) {
        return Optional.ofNullable(agents.get(name)).orElseGet(() -> AgentPlan.usual(name));
    }

    /**
     * What the agent is able to do, by the names of the queues.
     *
     * @param serves whether the agent takes callers of that queue now
     */
    AgentSkills skills(AgentPlan agent, Predicate<String> serves) {
        var primary = new HashMap<String, Integer>();
        var secondary = new HashMap<String, Integer>();
        for (var queue : queues.values()) {
            int own = level(agent, List.of(queue.skill()));
            if (serves.test(queue.name())) {
                primary.put(queue.name(), own);
                primary.put(queue.skill(), own);
                secondary.put(queue.name(), level(agent, queue.secondarySkills()));
            } else if (agent.is(Kind.OUTBOUND, queue.name())) {
                secondary.put(queue.name(), own);
                secondary.put(queue.skill(), own);
            }
        }
        return new AgentSkills(primary, secondary, agent.languages(), agent.skills());
    }

    private static int level(AgentPlan agent, List<String> skills) {
        return skills.stream().mapToInt(s -> agent.skills().getOrDefault(s, 0)).max().orElse(0);
    }

    public boolean isOpen(String queue, Instant at) {
        return this == STANDARD || opening.isOpen(queue, at);
    }
}
