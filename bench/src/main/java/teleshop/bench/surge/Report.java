package teleshop.bench.surge;

import java.util.List;

/** Writes results down for people. */
final class Report {

    private Report() {}

    static String table(List<Result> results) {
        var text = new StringBuilder();
        var first = results.get(0);
        text.append(
                "%d agents, %s h, %d days; fluid bound %.1f orders%n"
                        .formatted(
                                first.scenario().agents(),
                                first.scenario().hours(),
                                first.days().size(),
                                first.bound()));
        text.append(
                "policy                      orders/agent-h    x fcfs          % of bound    SL %"
                        + "   aband %  never  occ %  drop %\n");
        results.forEach(result -> text.append(row(result)));
        return text.toString();
    }

    /** A share of nothing is a dash. */
    private static String row(Result r) {
        return "%-27s %6.3f ±%.3f   %6.3f ±%.3f   %5.1f ±%.1f   %5.1f  %6.1f  %6.0f  %5.1f  %5.2f%n"
                .formatted(
                        r.policy().name(),
                        r.ordersPerAgentHour().value(),
                        r.ordersPerAgentHour().error(),
                        r.ratioToFcfs().value(),
                        r.ratioToFcfs().error(),
                        r.ofBound().value(),
                        r.ofBound().error(),
                        100 * r.serviceLevel().value(),
                        100 * r.abandonment().value(),
                        r.neverReached().value(),
                        100 * r.occupancy().value(),
                        100 * r.dropRate().value())
                .replace("NaN", "  –");
    }
}
