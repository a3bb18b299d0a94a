package teleshop.callback.domain;

import java.time.Instant;

/**
 * Decides how many numbers to dial ahead of free agents. The ratio of lines to agents rises slowly
 * and falls at once; near the drop cap, and with few agents, no line is dialled for which no agent
 * is free.
 */
public final class PacingPolicy {

    /**
     * How far ahead the dialler goes.
     *
     * @param ratio lines for an agent soon free, in percent
     * @param agents signed in for outbound work when it was set
     */
    public record Pace(int ratio, int agents, Instant raisedAt) {

        public static Pace atFirst(int agents, Instant now) {
            return new Pace(ONE_TO_ONE, agents, now);
        }
    }

    private static final int ONE_TO_ONE = 100;

    private final PacingRules rules;

    public PacingPolicy(PacingRules rules) {
        this.rules = rules;
    }

    /** The pace from now on. */
    public Pace decide(Pace pace, PacingFigures figures, Instant now) {
        int bound = bound(figures);
        if (bound <= pace.ratio()) {
            return new Pace(bound, figures.agents(), now);
        }
        if (figures.agents() < pace.agents()) {
            int fewer = Math.max(ONE_TO_ONE, pace.ratio() * figures.agents() / pace.agents());
            return new Pace(fewer, figures.agents(), now);
        }
        boolean rises = !pace.raisedAt().plus(rules.slowestRise()).isAfter(now);
        return rises
                ? new Pace(Math.min(bound, pace.ratio() + rules.rise()), figures.agents(), now)
                : new Pace(pace.ratio(), figures.agents(), pace.raisedAt());
    }

    /** As many lines as one answer for each agent takes, so long as a drop can be borne. */
    private int bound(PacingFigures figures) {
        if (isSingle(figures) || figures.answered() == 0) {
            return ONE_TO_ONE;
        }
        return Math.min(rules.highest(), ONE_TO_ONE * figures.dialled() / figures.answered());
    }

    private boolean isSingle(PacingFigures figures) {
        return figures.agents() < rules.leastAgents()
                || !figures.drops().bearsOneMore(rules.dropCap());
    }

    /** How many lines to dial now. */
    public int lines(Pace pace, PacingFigures figures) {
        int agents = isSingle(figures) ? figures.freeAgents() : figures.soonFree();
        return Math.max(0, agents * pace.ratio() / ONE_TO_ONE - figures.ringing());
    }
}
