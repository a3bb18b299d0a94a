package teleshop.call.domain;

import java.time.Instant;
import java.util.Optional;
import teleshop.call.domain.Tier.Cause;

/** Decides which tier of overflow the floor is in: up at once, down one by one. */
public final class OverflowPolicy {

    private static final int HIGHEST = 5;
    private static final int PERCENT = 100;

    private final TierRules rules;

    public OverflowPolicy(TierRules rules) {
        this.rules = rules;
    }

    /**
     * The tier from now on.
     *
     * @return {@code tier} with the same level and begin unless the floor changes it
     */
    public Tier decide(Tier tier, FloorFigures figures, Instant now) {
        var calmSince = isCalm(figures) ? tier.calmSince() : now;
        for (int level = HIGHEST; level > tier.level(); level--) {
            var cause = enters(level, figures, now);
            if (cause.isPresent()) {
                return new Tier(level, cause.get(), figures, now, calmSince);
            }
        }
        var same = new Tier(tier.level(), tier.cause(), tier.figures(), tier.since(), calmSince);
        return mayLeave(same, figures, now)
                ? new Tier(tier.level() - 1, Cause.CALM, figures, now, calmSince)
                : same;
    }

    private boolean isCalm(FloorFigures figures) {
        return figures.serviceLevel().orElse(rules.serviceLevelLeave())
                >= rules.serviceLevelLeave();
    }

    private Optional<Cause> enters(int level, FloorFigures figures, Instant now) {
        return switch (level) {
            case 5 -> when(figures.waiting() >= figures.maxLines(), Cause.LINES_FULL);
            case 4 -> when(isLong(figures), Cause.QUEUE_LENGTH).or(() -> tooLong(level, figures));
            case 1 -> tooLong(level, figures).or(() -> soon(figures, now));
            default -> tooLong(level, figures);
        };
    }

    private Optional<Cause> soon(FloorFigures figures, Instant now) {
        int served = figures.serviceLevel().orElse(rules.serviceLevelEnter());
        return when(served < rules.serviceLevelEnter(), Cause.SERVICE_LEVEL)
                .or(() -> when(figures.spotWithin(rules.spotLead(), now), Cause.SPOT_DUE));
    }

    private Optional<Cause> tooLong(int level, FloorFigures figures) {
        boolean longer = figures.expectedWait().compareTo(rules.limit(level).enter()) > 0;
        return when(longer, Cause.EXPECTED_WAIT);
    }

    private boolean isLong(FloorFigures figures) {
        return figures.waiting() * PERCENT > figures.agentsOnQueue() * rules.queuePercent();
    }

    private static Optional<Cause> when(boolean passed, Cause cause) {
        return passed ? Optional.of(cause) : Optional.empty();
    }

    private boolean mayLeave(Tier tier, FloorFigures figures, Instant now) {
        return tier.level() > 0
                && !tier.since().plus(rules.leastTime()).isAfter(now)
                && enters(tier.level(), figures, now).isEmpty()
                && leaves(tier, figures, now);
    }

    private boolean leaves(Tier tier, FloorFigures figures, Instant now) {
        return switch (tier.level()) {
            case 5 -> figures.waiting() * PERCENT < figures.maxLines() * rules.linesLeavePercent();
            case 1 -> !tier.calmSince().plus(rules.calm()).isAfter(now);
            default -> figures.expectedWait().compareTo(rules.limit(tier.level()).leave()) < 0;
        };
    }
}
