package teleshop.web.wall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import teleshop.call.domain.CallResult;
import teleshop.insight.CallStatistics;
import teleshop.insight.domain.Traffic;
import teleshop.insight.domain.TrafficReport;
import teleshop.web.page.Reader;
import teleshop.web.page.Screen;
import teleshop.web.page.Show;

/** The calls by interval: a chart, its table, and the table as a file. */
@Named
@RequestScoped
public class TrafficView {

    @Inject private StatisticsPage page;
    @Inject private CallStatistics statistics;
    @Inject private Screen screen;
    @Inject private Show show;
    @Inject private Reader reader;

    private String answered;
    private TrafficReport whole;

    /** Parts of the page ask before its address is read: then it is reckoned again. */
    private TrafficReport whole() {
        if (page.shows("calls") && !page.question().equals(answered)) {
            answered = page.question();
            whole = null;
            screen.did(() -> whole = statistics.report(page.grid(), page.getBy()));
        }
        return whole;
    }

    /** Null if the question makes no sense; why is told on top. */
    public TrafficReport getReport() {
        var all = whole();
        return all == null ? null : all.only(page.getOf());
    }

    public List<CallResult> getResults() {
        return List.of(CallResult.values());
    }

    /** Those that one may choose from. */
    public Set<String> getNames() {
        return whole() == null ? Set.of() : whole().byName().keySet();
    }

    public Traffic getTotal() {
        return getReport().total();
    }

    public long getInTimeSeconds() {
        return statistics.inTimeSeconds();
    }

    public Chart getChart() {
        var slots = getReport().byInterval();
        var traffic = slots.values();
        return new Chart(
                "line",
                show.text("stats.axis", page.getMinutes()),
                slots.keySet().stream().map(this::label).toList(),
                List.of(
                        line("stats.arrived", traffic.stream().map(Traffic::arrived).toList()),
                        line("stats.answered", traffic.stream().map(Traffic::answered).toList()),
                        line("stats.lost", traffic.stream().map(TrafficView::lost).toList())));
    }

    private Chart.Line line(String key, List<Long> values) {
        return new Chart.Line(screen.text(key), values);
    }

    private static long lost(Traffic t) {
        var lost =
                List.of(
                        CallResult.ABANDONED,
                        CallResult.SHORT_ABANDON,
                        CallResult.OVERFLOWED,
                        CallResult.BUSY,
                        CallResult.AFTER_HOURS);
        return lost.stream().mapToLong(t::of).sum();
    }

    /** Its time of day, and its day too where there are several. */
    public String label(Instant at) {
        return page.getFrom().equals(page.getTo())
                ? show.clock(at)
                : show.time(at).substring("yyyy-".length());
    }

    /** In place of the page. */
    public void export() throws IOException {
        if (getReport() == null) {
            return;
        }
        var faces = FacesContext.getCurrentInstance();
        var answer = faces.getExternalContext();
        answer.setResponseContentType("text/csv;charset=UTF-8");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"calls.csv\"");
        answer.getResponseOutputStream()
                .write(
                        TrafficTable.csv(getReport(), reader.getLanguage())
                                .getBytes(StandardCharsets.UTF_8));
        faces.responseComplete();
    }
}
