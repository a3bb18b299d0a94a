package teleshop.bench.surge;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import teleshop.bench.surge.World.Free;
import teleshop.call.domain.BlendingPolicy;
import teleshop.call.domain.CallerClass;
import teleshop.call.domain.DueCallback;
import teleshop.call.domain.DueLine;
import teleshop.call.domain.OverflowPolicy;
import teleshop.call.domain.QueueRules;
import teleshop.call.domain.ReadyAgent;
import teleshop.call.domain.RoutingPolicy;
import teleshop.call.domain.Tier;
import teleshop.call.domain.TierRules;
import teleshop.call.domain.WaitingCall;
import teleshop.call.domain.WaitingLine;
import teleshop.call.domain.Work;
import teleshop.call.domain.WorkPolicy;
import teleshop.call.domain.WorkPolicy.Demand;
import teleshop.call.domain.WorkPolicy.Room;
import teleshop.call.domain.WorkRules;

/** The floor as the shop runs it: the policies that ship decide, this does what they say. */
final class Shop implements House {

    /** A caller may call again by themselves first. */
    private static final double COOL_DOWN = 120;

    private static final Map<String, Integer> SKILLS = Map.of("sales", 5);

    private final World world;
    private final Scenario scenario;
    private final Product product;
    private final RoutingPolicy routing;
    private final WorkPolicy work;
    private final BlendingPolicy blending;
    private final BlendingPolicy coldBlending;
    private final OverflowPolicy overflow = new OverflowPolicy(TierRules.STANDARD);
    private final WaitingLine line;
    private final DueLine due;
    private final Demand demand;
    private final Dialler dialler;
    private final Gauges gauges;
    private final Random cold = new Random(7);
    private final Map<String, Caller> people = new HashMap<>();
    private Tier tier;

    Shop(World world, Product product) {
        this.world = world;
        this.scenario = world.scenario();
        this.product = product;
        this.routing = new RoutingPolicy(product.routing());
        this.work = new WorkPolicy(WorkRules.STANDARD, routing);
        this.blending = new BlendingPolicy(product.blending());
        this.coldBlending = new BlendingPolicy(product.coldBlending());
        this.line = new WaitingLine(routing);
        this.due = new DueLine(routing, WorkRules.STANDARD);
        this.demand = new Demand(line, due, product.cold());
        this.gauges = new Gauges(world, line);
        this.dialler = new Dialler(world, gauges, blending, this::missed);
        this.tier = Tier.normal(gauges.figures(), gauges.instant());
        world.at(0, this::tick);
    }

    private void tick() {
        gauges.tick();
        if (!product.restless()) {
            tier = overflow.decide(tier, gauges.figures(), gauges.instant());
        }
        dialler.tick();
        world.in(1, this::tick);
    }

    @Override
    public void joins(Caller caller) {
        gauges.called();
        people.put(caller.id(), caller);
        due.remove(number(caller));
        var at = gauges.instant();
        line.add(WaitingCall.plain(caller.id(), QueueRules.SALES, rank(caller), 1, at));
    }

    @Override
    public void leaves(Caller caller) {
        line.remove(caller.id());
    }

    @Override
    public void lost(Caller caller) {
        gauges.lost(caller);
        listed(caller, COOL_DOWN);
    }

    private void missed(Caller caller) {
        caller.missed();
        listed(caller, scenario.callbacks().spacing());
    }

    private void listed(Caller caller, double later) {
        if (product.callsBack() && caller.mayBeTried(scenario)) {
            double lostAt = caller.lostAt();
            world.in(later, () -> fallsDue(caller, lostAt));
        }
    }

    private void fallsDue(Caller caller, double lostAt) {
        if (caller.is(Caller.Place.AWAY) && caller.lostAt() == lostAt) {
            due.add(entry(caller), gauges.instant());
        }
    }

    /** Whom the dialler has dropped belongs to an agent, who dials by hand. */
    private DueCallback entry(Caller caller) {
        var rank = rank(caller);
        var sales = QueueRules.SALES;
        boolean owned = caller.isDropped();
        long number = number(caller);
        var owner = Long.toString(number % scenario.agents());
        return new DueCallback(
                number,
                sales.name(),
                sales.skill(),
                rank,
                false,
                Gauges.instant(caller.lostAt()),
                WorkRules.STANDARD.chance(rank),
                Optional.of(owner).filter(name -> owned),
                Optional.of(Instant.MAX).filter(until -> owned));
    }

    @Override
    public void look() {
        while (!world.free().isEmpty() && occupy(world.free().peek())) {}
        if (product.dialsAhead() && Tier.bearsDialsAhead(tier.level(), line.size())) {
            dialler.dialAhead(this::mostWorth);
        }
    }

    private Optional<Caller> mostWorth() {
        return due.mostWorth().map(this::taken);
    }

    private Caller taken(DueCallback entry) {
        due.remove(entry.entryId());
        var caller = people.get(Long.toString(entry.entryId()));
        caller.dialled();
        return caller;
    }

    /** Whether the agent was given something to do. */
    private boolean occupy(Free agent) {
        if (dialler.answers(agent)) {
            return true;
        }
        var floor = gauges.figures();
        var now = gauges.instant();
        boolean ahead = product.dialsAhead() && dialler.isAhead();
        var spare = blending.spare(floor, now);
        var room = new Room(spare, coldBlending.spare(floor, now), tier, ahead);
        return act(work.decide(ready(agent), demand, room, gauges.instant()), agent);
    }

    private boolean act(Work next, Free agent) {
        next.call().ifPresent(call -> answer(call, agent));
        var entry = next.callback();
        entry.ifPresent(e -> dial(taken(e), agent));
        if (next.isColdCall()) {
            callCold(agent);
        }
        return next.call().isPresent() || entry.isPresent() || next.isColdCall();
    }

    private void answer(WaitingCall call, Free agent) {
        var caller = people.get(call.callId());
        gauges.answered(caller);
        world.answer(caller, agent);
    }

    private void dial(Caller caller, Free agent) {
        dialler.byHand(caller.isReached(scenario));
        if (caller.isReached(scenario)) {
            world.reach(caller, agent, scenario.callbacks().manualDial());
            return;
        }
        world.bind(agent, scenario.callbacks().failedTry());
        world.in(scenario.callbacks().failedTry(), () -> missed(caller));
    }

    private void callCold(Free agent) {
        var people = scenario.cold();
        double talk = Caller.exponential(cold.nextDouble(), people.handling());
        boolean buys = cold.nextDouble() < people.conversion();
        if (cold.nextDouble() < people.reach()) {
            world.ledger().cold(buys);
            world.bind(agent, scenario.callbacks().manualDial() + talk);
        } else {
            world.bind(agent, scenario.callbacks().failedTry());
        }
    }

    private static ReadyAgent ready(Free agent) {
        return new ReadyAgent(
                Integer.toString(agent.agent()), SKILLS, Gauges.instant(agent.since()));
    }

    private static CallerClass rank(Caller caller) {
        return caller.isRepeat() ? CallerClass.BUYER : CallerClass.NORMAL;
    }

    private static long number(Caller caller) {
        return Long.parseLong(caller.id());
    }

    @Override
    public int waiting() {
        return line.size();
    }
}
