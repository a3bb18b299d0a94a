package teleshop.web.wall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import teleshop.insight.LostCalls;
import teleshop.insight.domain.LostCause;
import teleshop.insight.domain.LostReport;
import teleshop.web.page.Screen;
import teleshop.web.page.Show;

/** Whom we lost, by cause, and who bought after all. */
@Named
@RequestScoped
public class LostView {

    @Inject private StatisticsPage page;
    @Inject private LostCalls lostCalls;
    @Inject private Screen screen;
    @Inject private Show show;

    private String answered;
    private LostReport report;

    /** Null if the question makes no sense; why is told on top. */
    public LostReport getReport() {
        if (page.shows("lost") && !page.question().equals(answered)) {
            answered = page.question();
            report = null;
            screen.did(() -> report = lostCalls.report(page.begin(), page.end()));
        }
        return report;
    }

    public Chart getChart() {
        var causes = getReport().causes();
        return new Chart(
                "stack",
                screen.text("stats.lost.axis"),
                causes.stream().map(c -> show.code("callback-cause", c.cause())).toList(),
                List.of(
                        new Chart.Line(
                                screen.text("stats.lost.closed"),
                                causes.stream().map(LostCause::closed).toList()),
                        new Chart.Line(
                                screen.text("stats.lost.open"),
                                causes.stream().map(LostCause::open).toList())));
    }
}
