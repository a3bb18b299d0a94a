package teleshop.bench.surge;

import java.util.List;
import java.util.function.ToDoubleFunction;
import teleshop.bench.surge.Surge.Policy;

/** What one policy did on all the days, beside first come, first served on the same days. */
record Result(
        Policy policy, Scenario scenario, List<Ledger> days, List<Ledger> fcfs, double bound) {

    private static final double HOUR = 3600;

    private double agentHours() {
        return scenario.agents() * scenario.seconds() / HOUR;
    }

    private static List<Double> each(List<Ledger> days, ToDoubleFunction<Ledger> figure) {
        return days.stream().map(figure::applyAsDouble).toList();
    }

    Mean ordersPerAgentHour() {
        return Mean.of(each(days, day -> day.orders() / agentHours()));
    }

    Mean ratioToFcfs() {
        return Mean.ratio(each(days, Ledger::orders), each(fcfs, Ledger::orders));
    }

    /** In per cent; not a number if nothing can be sold. */
    Mean ofBound() {
        return Mean.of(each(days, day -> 100 * day.orders() / bound));
    }

    Mean serviceLevel() {
        return share(Ledger::answeredInTime, day -> day.offered() - day.shortAbandons());
    }

    Mean abandonment() {
        return share(Ledger::abandons, day -> day.offered() - day.shortAbandons());
    }

    Mean neverReached() {
        return Mean.of(each(days, Ledger::neverReached));
    }

    Mean occupancy() {
        return Mean.of(
                each(days, day -> day.busySeconds() / scenario.agents() / scenario.seconds()));
    }

    Mean dropRate() {
        return share(Ledger::droppedCalls, Ledger::connected);
    }

    Mean coldOrders() {
        return Mean.of(each(days, Ledger::coldOrders));
    }

    Mean liveOrders() {
        return Mean.of(each(days, Ledger::liveOrders));
    }

    private Mean share(ToDoubleFunction<Ledger> part, ToDoubleFunction<Ledger> whole) {
        return Mean.ratio(each(days, part), each(days, whole));
    }
}
