package teleshop.bench.surge;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import teleshop.bench.surge.World.Free;
import teleshop.call.domain.BlendingPolicy;
import teleshop.callback.domain.DropRate;
import teleshop.callback.domain.PacingFigures;
import teleshop.callback.domain.PacingPolicy;
import teleshop.callback.domain.PacingPolicy.Pace;
import teleshop.callback.domain.PacingRules;

/** The lines that are dialled ahead of the agents, as the pacing policy says. */
final class Dialler {

    /** Who answers waits so long at most, then the call is dropped. */
    private static final double PATIENCE = 2;

    private final World world;
    private final Scenario scenario;
    private final Gauges gauges;
    private final BlendingPolicy blending;
    private final Consumer<Caller> missed;
    private final PacingPolicy pacing;
    private final Deque<Caller> answered = new ArrayDeque<>();
    private Pace pace;
    private int ringing;
    private int dialled;
    private int reached;
    private int live;
    private int dropped;

    Dialler(World world, Gauges gauges, BlendingPolicy blending, Consumer<Caller> missed) {
        this.world = world;
        this.scenario = world.scenario();
        this.gauges = gauges;
        this.blending = blending;
        this.missed = missed;
        int cap = (int) Math.round(scenario.dropCap() * 10_000);
        this.pacing = new PacingPolicy(PacingRules.STANDARD.withCap(cap));
        this.pace = Pace.atFirst(scenario.agents(), gauges.instant());
    }

    void tick() {
        pace = pacing.decide(pace, figures(), gauges.instant());
    }

    private PacingFigures figures() {
        var floor = gauges.figures();
        var now = gauges.instant();
        var ahead = Duration.ofMillis((long) (1000 * scenario.callbacks().manualDial() / 4));
        int soon = blending.soonSpare(floor, gauges.recentCalls(), ahead, now);
        return new PacingFigures(
                scenario.agents(),
                blending.spare(floor, now),
                soon,
                ringing + answered.size(),
                dialled,
                reached,
                DropRate.american(dropped, live));
    }

    boolean isAhead() {
        return pacing.isAhead(figures());
    }

    void dialAhead(Supplier<Optional<Caller>> next) {
        for (int lines = pacing.dials(pace, figures()).ahead(); lines > 0; lines--) {
            next.get().ifPresent(this::dial);
        }
    }

    private void dial(Caller caller) {
        ringing++;
        var callbacks = scenario.callbacks();
        if (caller.isReached(scenario)) {
            world.in(caller.ringing() * callbacks.manualDial() / 2, () -> picksUp(caller));
        } else {
            double hopeless = PacingRules.STANDARD.answered().toMillis() / 1000.0;
            world.in(Math.min(hopeless, callbacks.predictiveFail()), () -> ringing--);
            world.in(callbacks.predictiveFail(), () -> fails(caller));
        }
    }

    private void fails(Caller caller) {
        dialled++;
        missed.accept(caller);
    }

    private void picksUp(Caller caller) {
        ringing--;
        dialled++;
        reached++;
        live++;
        answered.add(caller);
        world.in(PATIENCE, () -> drop(caller));
    }

    private void drop(Caller caller) {
        if (answered.remove(caller)) {
            dropped++;
            world.ledger().dropped();
            caller.dropped();
            missed.accept(caller);
        }
    }

    /** Whether the agent was given somebody who has picked up. */
    boolean answers(Free agent) {
        var caller = Optional.ofNullable(answered.poll());
        caller.ifPresent(c -> world.reach(c, agent, scenario.callbacks().predictiveGap()));
        return caller.isPresent();
    }

    /** Dialled by hand: what is learned of the answers counts too. */
    void byHand(boolean isReached) {
        dialled++;
        reached += isReached ? 1 : 0;
        live += isReached ? 1 : 0;
    }
}
