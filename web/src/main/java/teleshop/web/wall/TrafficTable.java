package teleshop.web.wall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import teleshop.call.domain.CallResult;
import teleshop.insight.domain.Traffic;
import teleshop.insight.domain.TrafficReport;
import teleshop.web.Csv;
import teleshop.web.Texts;

/** The calls of a time as a table for spreadsheets: the rows of the page and their sum. */
public final class TrafficTable {

    private static final List<String> RATES =
            List.of(
                    "service",
                    "service-of-answered",
                    "abandonment",
                    "abandonment-of-handled",
                    "connect",
                    "asa",
                    "aht");

    private TrafficTable() {}

    public static String csv(TrafficReport report, Locale language) {
        var rows = new ArrayList<List<Object>>();
        rows.add(heads(report, language));
        report.rows()
                .forEach(
                        row ->
                                rows.add(
                                        line(
                                                List.of(row.from(), row.to(), row.of()),
                                                row.traffic())));
        rows.add(line(List.of(report.grid().from(), report.grid().to(), "Σ"), report.total()));
        return Csv.of(rows.toArray(List[]::new));
    }

    private static List<Object> heads(TrafficReport report, Locale language) {
        var by = "stats.by." + report.by();
        var keys =
                Stream.of(
                                Stream.of("stats.from", "stats.to", by, "stats.arrived"),
                                Stream.of("stats.offered"),
                                Arrays.stream(CallResult.values())
                                        .map(r -> "code.call-result." + r),
                                Stream.of("stats.in-progress"),
                                RATES.stream().map(rate -> "stats." + rate))
                        .flatMap(part -> part);
        return keys.<Object>map(key -> Texts.of(key, language)).toList();
    }

    private static List<Object> line(List<?> head, Traffic t) {
        var cells = new ArrayList<Object>(head);
        cells.add(t.arrived());
        cells.add(t.offered());
        Arrays.stream(CallResult.values()).forEach(result -> cells.add(t.of(result)));
        cells.add(t.inProgress());
        Stream.of(
                        t.serviceLevel(),
                        t.serviceLevelOfAnswered(),
                        t.abandonment(),
                        t.abandonmentOfHandled(),
                        t.connectRate(),
                        t.asaSeconds(),
                        t.ahtSeconds())
                .forEach(rate -> cells.add(rate.<Object>map(r -> r).orElse("–")));
        return cells;
    }
}
