package teleshop.insight.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** How the agents spent their time on duty, interval by interval. */
public record AgentTimeReport(Instant from, Instant to, List<AgentTimeRow> rows) {

    public AgentTimeReport {
        rows = List.copyOf(rows);
    }

    /**
     * @param cuts where the intervals begin, and the end of the last
     */
    public static AgentTimeReport of(List<Instant> cuts, List<StateSpan> spans) {
        var rows = new ArrayList<AgentTimeRow>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            rows.addAll(interval(cuts.get(i), cuts.get(i + 1), spans));
        }
        return new AgentTimeReport(cuts.get(0), cuts.get(cuts.size() - 1), rows);
    }

    private static List<AgentTimeRow> interval(Instant from, Instant to, List<StateSpan> spans) {
        var times = new TreeMap<String, AgentTime>();
        for (var span : spans) {
            var time = span.within(from, to);
            if (!time.isZero()) {
                times.merge(span.agent(), AgentTime.of(span, time), AgentTime::plus);
            }
        }
        return times.entrySet().stream()
                .map(e -> new AgentTimeRow(from, to, e.getKey(), e.getValue()))
                .toList();
    }

    public AgentTime total() {
        return rows.stream().map(AgentTimeRow::time).reduce(AgentTime.NONE, AgentTime::plus);
    }
}
