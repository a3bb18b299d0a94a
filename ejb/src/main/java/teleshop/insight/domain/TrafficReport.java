package teleshop.insight.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The calls of a time, interval by interval; intervals without any are left out. */
public record TrafficReport(Grid grid, Breakdown by, List<TrafficRow> rows) {

    public TrafficReport {
        rows =
                rows.stream()
                        .sorted(
                                Comparator.comparing(TrafficRow::from)
                                        .thenComparing(TrafficRow::of))
                        .toList();
    }

    public Traffic total() {
        return rows.stream().map(TrafficRow::traffic).reduce(Traffic.NONE, Traffic::plus);
    }

    /** Each interval as a whole, those without calls too. */
    public Map<Instant, Traffic> byInterval() {
        var sums = new TreeMap<Instant, Traffic>();
        grid.starts().forEach(start -> sums.put(start, Traffic.NONE));
        rows.forEach(row -> sums.merge(row.from(), row.traffic(), Traffic::plus));
        return sums;
    }

    /** Each queue, number or agent over the whole time. */
    public Map<String, Traffic> byName() {
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                TrafficRow::of, TrafficRow::traffic, Traffic::plus, TreeMap::new));
    }

    /** Only the rows of one of them; all if none is named. */
    public TrafficReport only(String name) {
        return name.isEmpty()
                ? this
                : new TrafficReport(
                        grid, by, rows.stream().filter(row -> row.of().equals(name)).toList());
    }
}
