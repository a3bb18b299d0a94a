package teleshop.bench.surge;

import teleshop.callback.domain.PacingFigures;
import teleshop.callback.domain.PacingPolicy;
import teleshop.callback.domain.PacingPolicy.Pace;
import teleshop.callback.domain.PacingRules;

/**
 * The pacing policy as it ships, asked once a second as the server does; what it leaves to the
 * agents is dialled one number at a time as well.
 */
final class ProductPacer implements Pacer {

    private final PacingPolicy policy = new PacingPolicy(PacingRules.STANDARD);
    private Pace pace;
    private double nextLook;

    @Override
    public boolean countsEveryLine() {
        return false;
    }

    @Override
    public int lines(PacingFigures figures, double now) {
        if (now < nextLook) {
            return 0;
        }
        nextLook = now + 1;
        var at = Gauges.instant(now);
        pace = policy.decide(pace == null ? Pace.atFirst(figures.agents(), at) : pace, figures, at);
        return policy.dials(pace, figures).lines();
    }
}
