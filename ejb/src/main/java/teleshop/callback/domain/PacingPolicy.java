package teleshop.callback.domain;

import java.time.Instant;

/**
 * Decides how many numbers to dial ahead of free agents. The ratio of lines to agents rises slowly
 * and falls at once, and no line is dialled that would more likely be dropped than the cap bears.
 * With few agents, and when the day bears no more drops, only a free agent dials.
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
    private static final int WHOLE = 10_000;

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

    /**
     * Whether the dialler dials for the agents; else each of them dials by hand, which nobody can
     * be dropped by: even who is dialled for a free agent may find a caller in their place.
     */
    public boolean isAhead(PacingFigures figures) {
        return figures.agents() >= rules.leastAgents() && bearsDrops(figures.drops());
    }

    /** Before the first drop so few may have answered that no cap would bear it. */
    private boolean bearsDrops(DropRate drops) {
        return rules.dropCap() > 0 && (drops.dropped() == 0 || drops.bearsMore(1, rules.dropCap()));
    }

    /** Whether more were dropped than is borne: nothing is dialled but by an agent's button. */
    public boolean isStopped(DropRate drops) {
        return !drops.within(rules.dropCap());
    }

    private boolean isOneToOne(PacingFigures figures) {
        return figures.answered() == 0 || !figures.drops().bearsMore(1, rules.dropCap());
    }

    private int bound(PacingFigures figures) {
        return isOneToOne(figures) || figures.agents() < rules.leastAgents()
                ? ONE_TO_ONE
                : Math.max(ONE_TO_ONE, rules.ahead() * figures.dialled() / figures.answered());
    }

    /** Who dials now, and how many. */
    public Dials dials(Pace pace, PacingFigures figures) {
        return isAhead(figures)
                ? new Dials.Ahead(lines(pace, figures))
                : new Dials.ByHand(Math.max(0, figures.freeAgents() - figures.ringing()));
    }

    /** The same, while nobody is to be dialled. */
    public Dials holds(PacingFigures figures) {
        return isAhead(figures) ? new Dials.Ahead(0) : new Dials.ByHand(0);
    }

    private int lines(Pace pace, PacingFigures figures) {
        int agents = isOneToOne(figures) ? figures.freeAgents() : figures.soonFree();
        int most = agents * pace.ratio() / ONE_TO_ONE - figures.ringing();
        int lines = Math.max(0, Math.min(most, figures.freeAgents() - figures.ringing()));
        while (lines < most && isBorne(figures, figures.ringing() + lines + 1)) {
            lines++;
        }
        return lines;
    }

    /**
     * Whether so many lines at once leave fewer without an agent than the cap bears. The answers
     * less the agents who are free by then are taken as normally distributed.
     */
    private boolean isBorne(PacingFigures figures, int lines) {
        double share = Math.min(1, (double) figures.answered() / figures.dialled());
        double answers = lines * share;
        double over = answers - figures.soonFree();
        double spread =
                Math.sqrt(
                        answers * (1 - share)
                                + Math.max(0, figures.soonFree() - figures.freeAgents())
                                + 1e-9);
        double dropped = over * Normal.below(over / spread) + spread * Normal.at(over / spread);
        return dropped <= answers * rules.dropCap() * rules.aim() / ONE_TO_ONE / WHOLE;
    }
}
