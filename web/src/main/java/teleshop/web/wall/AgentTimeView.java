package teleshop.web.wall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import teleshop.insight.AgentStatistics;
import teleshop.insight.domain.AgentTime;
import teleshop.insight.domain.AgentTimeReport;
import teleshop.insight.domain.AgentTimeRow;
import teleshop.insight.domain.StateSpan.Share;
import teleshop.web.page.Screen;
import teleshop.web.page.Show;

/** How each agent's time on duty is shared out. */
@Named
@RequestScoped
public class AgentTimeView {

    private static final int MOST_BARS = 30;

    @Inject private StatisticsPage page;
    @Inject private AgentStatistics statistics;
    @Inject private Screen screen;
    @Inject private Show show;

    private String answered;
    private AgentTimeReport report;

    /** Null if the question makes no sense; why is told on top. */
    public AgentTimeReport getReport() {
        if (page.shows("agents") && !page.question().equals(answered)) {
            answered = page.question();
            report = null;
            screen.did(() -> report = statistics.whole(page.begin(), page.end()));
        }
        return report;
    }

    public List<Share> getShares() {
        return List.of(Share.values());
    }

    public String share(AgentTime time, Share share) {
        return show.rate(Optional.ofNullable(time.shares().get(share)));
    }

    public Chart getChart() {
        var rows = getReport().rows().stream().limit(MOST_BARS).toList();
        return new Chart(
                "lying",
                screen.text("stats.agents.axis"),
                rows.stream().map(AgentTimeRow::agent).toList(),
                Arrays.stream(Share.values()).map(share -> line(share, rows)).toList());
    }

    private Chart.Line line(Share share, List<AgentTimeRow> rows) {
        List<BigDecimal> values = rows.stream().map(r -> r.time().shares().get(share)).toList();
        return new Chart.Line(show.code("share", share), values);
    }
}
