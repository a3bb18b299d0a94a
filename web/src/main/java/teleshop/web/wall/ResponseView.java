package teleshop.web.wall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import teleshop.insight.ResponseTimes;
import teleshop.insight.domain.ResponseSpeed;
import teleshop.web.page.Screen;

/** How soon callers heard from us, by channel. */
@Named
@RequestScoped
public class ResponseView {

    @Inject private StatisticsPage page;
    @Inject private ResponseTimes times;
    @Inject private Screen screen;

    private String answered;
    private List<ResponseSpeed> report = List.of();

    /** Empty if the question makes no sense; why is told on top. */
    public List<ResponseSpeed> getReport() {
        if (page.shows("response") && !page.question().equals(answered)) {
            answered = page.question();
            report = List.of();
            screen.did(() -> report = times.report(page.begin(), page.end()));
        }
        return report;
    }
}
