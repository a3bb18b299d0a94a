package teleshop.bench.surge;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import teleshop.call.domain.BlendingRules;
import teleshop.call.domain.ErlangC;

/** The simulator beside what theory tells exactly. */
final class Checks {

    /**
     * One exact figure and what was played.
     *
     * @param error the standard error of what was played; 0 for a formula
     */
    record Check(String what, double exact, Mean played) {

        /** Within 2 % or 3 standard errors. */
        boolean holds() {
            double off = Math.abs(played.value() - exact);
            return off <= .02 * exact || off <= 3 * played.error();
        }
    }

    private static final double HANDLING = 180;

    private Checks() {}

    static void print(PrintStream out) {
        out.println("what                                     exact     played    ±        holds");
        all(8, 160)
                .forEach(
                        check ->
                                out.printf(
                                        "%-40s %8.4f  %8.4f  %.4f   %s%n",
                                        check.what(),
                                        check.exact(),
                                        check.played().value(),
                                        check.played().error(),
                                        check.holds() ? "yes" : "NO"));
    }

    static List<Check> all(int seeds, double hours) {
        return Stream.of(
                        formulas(),
                        erlangA(seeds, hours),
                        blending(seeds, hours),
                        pooled(seeds, hours))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Check> formulas() {
        return List.of(
                exact("Erlang B, 10 of 10", .214582, ErlangC.blocked(10, 10)),
                exact("Erlang B, 20 of 20", .158892, ErlangC.blocked(20, 20)),
                exact("Erlang B, 100 of 100", .0757, ErlangC.blocked(100, 100)),
                exact("Erlang C, 20 of 25", .209103, ErlangC.waits(20, 25)),
                exact("Erlang C, 8 of 10", .40918, ErlangC.waits(8, 10)),
                exact("Erlang C, 45 of 50", .363864, ErlangC.waits(45, 50)));
    }

    private static Check exact(String what, double exact, double got) {
        return new Check(what, exact, new Mean(got, 0));
    }

    static List<Check> erlangA(int seeds, double hours) {
        double[][] table = {
            {30, 90, .0418, .0047, .43, .7464, .9900},
            {36, 90, .2343, .0335, 3.01, .8699, .9211},
            {40, 60, .3937, .0797, 4.78, .9203, .8549},
            {40, 120, .4729, .0693, 8.31, .9307, .7813},
            {44, 120, .6841, .1214, 14.57, .9665, .6079},
            {48, 90, .7918, .1822, 16.39, .9814, .5182},
            {60, 90, .9762, .3343, 30.09, .9985, .1605}
        };
        return Arrays.stream(table).flatMap(row -> erlangA(row, seeds, hours).stream()).toList();
    }

    private static List<Check> erlangA(double[] row, int seeds, double hours) {
        var scenario = steady(40, row[0], row[1], HANDLING, seeds, hours);
        var days = Surge.days(scenario, AppQueue::new);
        var name = "Erlang A, %.0f erlang, patience %.0f: ".formatted(row[0], row[1]);
        return List.of(
                new Check(
                        name + "waits",
                        row[2],
                        share(days, d -> d.offered() - d.servedAtOnce(), Ledger::offered)),
                new Check(
                        name + "abandons",
                        row[3],
                        share(days, d -> d.abandons() + d.shortAbandons(), Ledger::offered)),
                new Check(
                        name + "mean wait s",
                        row[4],
                        share(days, Ledger::waitedByAll, Ledger::offered)),
                new Check(
                        name + "utilisation",
                        row[5],
                        Mean.of(
                                days.stream()
                                        .map(d -> d.busySeconds() / 40 / scenario.seconds())
                                        .toList())),
                new Check(
                        name + "served in 20 s",
                        row[6],
                        share(days, Ledger::answeredInTime, Ledger::offered)));
    }

    private static Mean share(
            List<Ledger> days, ToDoubleFunction<Ledger> part, ToDoubleFunction<Ledger> whole) {
        return Mean.ratio(
                days.stream().map(part::applyAsDouble).toList(),
                days.stream().map(whole::applyAsDouble).toList());
    }

    static List<Check> blending(int seeds, double hours) {
        double[][] table = {
            {15, 40, 500, 7.2}, {15, 38, 470.5, 1.03}, {15, 36, 432.7, .16},
            {24, 36, 267.8, 1.58}, {30, 38, 186.4, 10.19}, {30, 35, 149.5, 4.73}
        };
        return Arrays.stream(table).flatMap(row -> blending(row, seeds, hours).stream()).toList();
    }

    private static List<Check> blending(double[] row, int seeds, double hours) {
        var scenario = steady(40, row[0], 1e9, HANDLING, seeds, hours);
        int held = (int) Math.ceil((40 - row[1]) * 100 / 40);
        var house = BlendingRules.STANDARD;
        var rules =
                new BlendingRules(
                        held, house.spotLead(), house.releaseAfter(), house.occupancyCap());
        var product = new Product(false, false, false, true, true, rules);
        var days = Surge.days(scenario, Surge.shop(product));
        var name = "blending, %.0f erlang, below %.0f: ".formatted(row[0], row[1]);
        return List.of(
                new Check(
                        name + "outbound/h",
                        row[2],
                        Mean.of(days.stream().map(d -> d.coldTalks() / hours).toList())),
                new Check(
                        name + "mean wait s",
                        row[3],
                        share(days, Ledger::waited, Ledger::answered)));
    }

    static List<Check> pooled(int seeds, double hours) {
        var scenario = steady(90, 84, 1e9, 600, seeds, hours);
        var days =
                LongStream.rangeClosed(1, seeds)
                        .parallel()
                        .mapToObj(
                                seed ->
                                        new World(
                                                        scenario,
                                                        Crowd.of(scenario, seed),
                                                        Surge.shop(Product.PRIORITY.withoutCold()),
                                                        120)
                                                .play())
                        .toList();
        return List.of(
                new Check(
                        "pooled skills, 84 of 90/120: blocked",
                        .00364,
                        share(days, Ledger::refusedCalls, d -> d.offered() + d.refusedCalls())),
                new Check(
                        "pooled skills: mean wait min",
                        .45,
                        share(days, d -> d.waited() / 60, Ledger::answered)));
    }

    private static Scenario steady(
            int agents, double erlang, double patience, double handling, int seeds, double hours) {
        return ScenarioFile.read(
                """
                {"agents": %d, "hours": %s, "baseCallsPerMinute": %s, "patienceSeconds": %s,
                 "handlingSeconds": %s, "redialProbability": 0, "spots": [], "seeds": %d,
                 "coldReach": 1, "coldHandlingSeconds": %s, "manualDialSeconds": 0}"""
                        .formatted(
                                agents,
                                hours,
                                erlang / handling * 60,
                                patience,
                                handling,
                                seeds,
                                handling));
    }
}
