package teleshop.web.wall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import teleshop.insight.domain.Breakdown;
import teleshop.insight.domain.Grid;
import teleshop.kernel.InvalidField;
import teleshop.site.SiteZone;

/** What the reader asks the statistics: which days, how fine, by what. It stands in the address. */
@Named
@RequestScoped
public class StatisticsPage {

    private static final int USUAL_MINUTES = 30;
    private static final List<String> OTHERS = List.of("agents", "lost", "response");

    @Inject private SiteZone site;
    @Inject private Clock clock;

    private String view;
    private String from;
    private String to;
    private String minutes;
    private String by;
    private String of;

    /** The first day. */
    public String getFrom() {
        return from == null ? today() : from;
    }

    /** The last day. */
    public String getTo() {
        return to == null ? getFrom() : to;
    }

    /** All of it: who has answered it need not reckon again. */
    String question() {
        return String.join(" ", getFrom(), getTo(), "" + getMinutes(), getBy().name());
    }

    Instant begin() {
        return site.startOf(day("from", getFrom()));
    }

    Instant end() {
        return site.startOf(day("to", getTo()).plusDays(1));
    }

    Grid grid() {
        return new Grid(begin(), end(), getMinutes());
    }

    private static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidField(field, "not-a-day", "not a day: " + text);
        }
    }

    private String today() {
        return site.dayOf(clock.instant()).toString();
    }

    public int getMinutes() {
        return Grid.LENGTHS.stream()
                .filter(length -> length.toString().equals(minutes))
                .findFirst()
                .orElse(USUAL_MINUTES);
    }

    public List<Integer> getLengths() {
        return Grid.LENGTHS;
    }

    public Breakdown getBy() {
        return List.of(Breakdown.values()).stream()
                .filter(breakdown -> breakdown.name().equals(by))
                .findFirst()
                .orElse(Breakdown.QUEUE);
    }

    public Breakdown[] getBreakdowns() {
        return Breakdown.values();
    }

    /** One queue, number or agent; empty for all. */
    public String getOf() {
        return of == null ? "" : of;
    }

    /** {@code calls}, {@code agents}, {@code lost} or {@code response}. */
    public String getView() {
        return view != null && OTHERS.contains(view) ? view : "calls";
    }

    boolean shows(String some) {
        return getView().equals(some);
    }

    public void setView(String view) {
        this.view = view;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getAskedMinutes() {
        return minutes;
    }

    public void setAskedMinutes(String asked) {
        this.minutes = asked;
    }

    public String getAskedBy() {
        return by;
    }

    public void setAskedBy(String asked) {
        this.by = asked;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
