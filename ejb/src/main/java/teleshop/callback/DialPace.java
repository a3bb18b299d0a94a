package teleshop.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import teleshop.call.domain.BoardFigures;
import teleshop.call.domain.Tier;
import teleshop.callback.domain.Dials;
import teleshop.callback.domain.DropRate;
import teleshop.callback.domain.PacingFigures;
import teleshop.callback.domain.PacingPolicy;
import teleshop.callback.domain.PacingPolicy.Pace;
import teleshop.callback.domain.PacingRules;
import teleshop.callback.persistence.DialFigures;

/** How far ahead of the agents we dial, from one second to the next. */
@ApplicationScoped
class DialPace {

    private static final Duration LATELY = Duration.ofMinutes(30);

    @Inject private DialFigures dials;
    @Inject private CallbackHouseRules house;
    @Inject private Clock clock;

    private Pace pace;
    private volatile boolean stopped;

    /** Who dials now and how many; nothing ahead while callers wait or in a surge. */
    synchronized Dials dials(BoardFigures floor) {
        var now = clock.instant();
        var figures = figures(floor, now);
        var policy = policy();
        var before = pace == null ? Pace.atFirst(figures.agents(), now) : pace;
        pace = policy.decide(before, figures, now);
        stopped = policy.isStopped(figures.drops());
        return Tier.bearsDialsAhead(floor.tier(), floor.waiting())
                ? policy.dials(pace, figures)
                : policy.holds(figures);
    }

    /** At the last look: nothing dials by itself while more were dropped than is borne. */
    boolean isStopped() {
        return stopped;
    }

    private PacingPolicy policy() {
        return new PacingPolicy(PacingRules.STANDARD.withCap(house.dropCap()));
    }

    private PacingFigures figures(BoardFigures floor, Instant now) {
        var lately = dials.since(now.minus(LATELY), now.minus(PacingRules.STANDARD.answered()));
        int free = floor.freeAgents();
        return new PacingFigures(
                floor.readyAgents() + floor.ringing() + floor.talking() + floor.wrappingUpAgents(),
                free,
                free + floor.wrappingUpAgents(),
                lately.ringing(),
                lately.out(),
                lately.humans() + lately.dropped(),
                drops(now));
    }

    /** Of the whole window, whatever the hour. */
    DropRate drops(Instant now) {
        var all = dials.since(now.minus(house.dropWindow()), now);
        return house.isBritish()
                ? DropRate.british(all.dropped(), all.humans(), all.machines())
                : DropRate.american(all.dropped(), all.humans() + all.dropped());
    }
}
