package teleshop.bench.surge;

import java.util.ArrayDeque;
import java.util.Deque;
import teleshop.callback.domain.PacingFigures;

/**
 * The rival: the adaptive rule of public dialers. Every 15 s the level of calls for an agent
 * follows the idle agents of the last minute; over the drop limit it halves; every 2.5 s it dials
 * up to the level, those who talk counted.
 */
final class UsualPacer implements Pacer {

    private static final double ADAPTS = 15;
    private static final double PASSES = 2.5;
    private static final double MINUTE = 60;
    private static final double HIGHEST = 10;
    private static final int CAP = 300;

    private final Deque<double[]> idle = new ArrayDeque<>();
    private final double target;
    private final double intensity;
    private double level = 1;
    private double nextAdapt = ADAPTS;
    private double nextPass;

    /**
     * @param target added to the idle agents: negative to leave some idle, against drops
     * @param intensity how much of the difference the level takes
     */
    UsualPacer(double target, double intensity) {
        this.target = target;
        this.intensity = intensity;
    }

    @Override
    public int lines(PacingFigures figures, double now) {
        idle.addLast(new double[] {now, figures.freeAgents()});
        while (idle.getFirst()[0] < now - MINUTE) {
            idle.removeFirst();
        }
        if (now >= nextAdapt) {
            nextAdapt = now + ADAPTS;
            adapt(figures);
        }
        if (now < nextPass) {
            return 0;
        }
        nextPass = now + PASSES;
        int talking = figures.agents() - figures.freeAgents();
        return (int) Math.round(level * figures.agents()) - talking - figures.ringing();
    }

    private void adapt(PacingFigures figures) {
        if (!figures.drops().within(CAP)) {
            level = Math.max(1, level / 2);
            return;
        }
        double mean = idle.stream().mapToDouble(at -> at[1]).average().orElse(0);
        double difference = (mean + target) / figures.agents();
        level = Math.max(1, Math.min(HIGHEST, level * (1 + intensity * difference)));
    }
}
