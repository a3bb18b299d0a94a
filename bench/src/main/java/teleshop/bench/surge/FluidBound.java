package teleshop.bench.surge;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.IntegerParam;
import com.google.ortools.linearsolver.MPSolverParameters.PresolveValues;
import com.google.ortools.linearsolver.MPVariable;

/**
 * The most orders that any way to run the floor could take if callers were a fluid and nothing had
 * to be dialled: a linear program in bins of time. What stands at the end of a bin is balanced
 * against the bin before; the two classes share the agents only.
 */
final class FluidBound {

    private static final double BIN = 15;
    private static final int MOST_BINS = 1500;

    /** What is counted for one class in one bin: flows, then stocks at its end. */
    private record Bin(
            MPVariable live,
            MPVariable back,
            MPVariable gone,
            MPVariable queue,
            MPVariable orbit,
            MPVariable pool) {}

    private final Scenario scenario;
    private final double bin;
    private final MPSolver solver;

    private FluidBound(Scenario scenario, MPSolver solver) {
        this.scenario = scenario;
        this.solver = solver;
        this.bin = Math.max(BIN, scenario.seconds() / MOST_BINS);
    }

    static double of(Scenario scenario) {
        Loader.loadNativeLibraries();
        var solver = MPSolver.createSolver("GLOP");
        try {
            return new FluidBound(scenario, solver).solve();
        } finally {
            solver.delete();
        }
    }

    private double solve() {
        int bins = (int) Math.ceil(scenario.seconds() / bin);
        Bin[][] classes = {flows(bins, true), flows(bins, false)};
        MPVariable before = null;
        for (int i = 0; i < bins; i++) {
            before = agents(before, classes, i);
        }
        solver.objective().setMaximization();
        if (!isSolved(PresolveValues.PRESOLVE_ON) && !isSolved(PresolveValues.PRESOLVE_OFF)) {
            throw new IllegalStateException("no bound was found");
        }
        return solver.objective().value();
    }

    /**
     * Simplified first, GLOP takes programs of impatient callers for infeasible; as they stand, it
     * gives up others.
     */
    private boolean isSolved(PresolveValues presolve) {
        var parameters = new MPSolverParameters();
        parameters.setIntegerParam(IntegerParam.PRESOLVE, presolve.swigValue());
        solver.reset();
        return solver.solve(parameters) == MPSolver.ResultStatus.OPTIMAL;
    }

    private Bin[] flows(int bins, boolean repeat) {
        double share = repeat ? scenario.repeatShare() : 1 - scenario.repeatShare();
        double conversion = scenario.conversion(repeat);
        var flows = new Bin[bins];
        double all = 0;
        for (int i = 0; i < bins; i++) {
            double come = share * arrivals(i);
            all += come;
            flows[i] = flow(i == 0 ? null : flows[i - 1], come);
            solver.objective().setCoefficient(flows[i].live(), conversion);
            solver.objective()
                    .setCoefficient(
                            flows[i].back(), conversion * scenario.callbacks().conversionFactor());
        }
        var each = solver.makeConstraint(Double.NEGATIVE_INFINITY, all);
        for (var flow : flows) {
            each.setCoefficient(flow.live(), 1);
            each.setCoefficient(flow.back(), 1);
        }
        return flows;
    }

    private double arrivals(int i) {
        double from = i * bin;
        double to = Math.min(scenario.seconds(), from + bin);
        double steady = scenario.baseCallsPerMinute() / 60 * (to - from);
        return steady
                + scenario.spots().stream()
                        .mapToDouble(spot -> spot.calls() * shareOf(spot, from, to))
                        .sum();
    }

    private double shareOf(Scenario.Spot spot, double from, double to) {
        var curve = scenario.curve();
        return curve.comeBy(to - spot.startSecond()) - curve.comeBy(from - spot.startSecond());
    }

    private Bin flow(Bin before, double come) {
        var flow = new Bin(some(), some(), some(), some(), some(), some());
        double again = bin / scenario.redialDelaySeconds();
        var queue = balance(come, flow.queue(), before == null ? null : before.queue(), 0);
        queue.setCoefficient(flow.live(), 1);
        queue.setCoefficient(flow.gone(), 1);
        queue.setCoefficient(flow.orbit(), -again);
        var patience = solver.makeConstraint(0, Double.POSITIVE_INFINITY);
        patience.setCoefficient(flow.gone(), 1);
        patience.setCoefficient(flow.queue(), -bin / scenario.patienceSeconds());
        balance(0, flow.orbit(), before == null ? null : before.orbit(), again)
                .setCoefficient(flow.gone(), -scenario.redialProbability());
        var callbacks = scenario.callbacks();
        double reach = 1 - Math.pow(1 - callbacks.reach(), callbacks.tries());
        double stale = bin / callbacks.decay();
        var pool = balance(0, flow.pool(), before == null ? null : before.pool(), stale);
        pool.setCoefficient(flow.gone(), -reach * scenario.callerNumberKnown());
        pool.setCoefficient(flow.back(), 1);
        return flow;
    }

    private MPVariable agents(MPVariable before, Bin[][] classes, int i) {
        var busy = solver.makeNumVar(0, scenario.agents(), "");
        var talks = balance(0, busy, before, bin / scenario.handlingSeconds());
        for (var flows : classes) {
            talks.setCoefficient(flows[i].live(), -1);
            talks.setCoefficient(flows[i].back(), -1);
        }
        return busy;
    }

    /** What is there is what was there and what came, less the share that leaves by itself. */
    private MPConstraint balance(double came, MPVariable stock, MPVariable before, double leaving) {
        var balance = solver.makeConstraint(came, came);
        balance.setCoefficient(stock, 1 + leaving);
        if (before != null) {
            balance.setCoefficient(before, -1);
        }
        return balance;
    }

    private MPVariable some() {
        return solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
    }
}
