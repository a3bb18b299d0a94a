package teleshop.web.wall;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import teleshop.insight.SurgeReading;
import teleshop.insight.domain.SurgeResult;
import teleshop.insight.domain.SurgeResult.Point;
import teleshop.insight.domain.SurgeResult.Policy;
import teleshop.kernel.InvalidField;
import teleshop.web.page.Screen;
import teleshop.web.page.Show;

/** What the simulator found, for somebody who plans a spot. */
@Named
@ViewScoped
public class PlanningPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Told as parts of one. */
    private static final Set<String> SHARES =
            Set.of("serviceLevel", "abandonment", "occupancy", "dropRate");

    private static final Set<String> PRECISE = Set.of(Policy.ORDERS, "ratioToFcfs");

    @Inject private SurgeReading reading;
    @Inject private Screen screen;
    @Inject private Show show;

    private transient Part file;
    private transient SurgeResult result;
    private String name;

    public void read() {
        result = null;
        try {
            result = reading.read(content());
        } catch (InvalidField no) {
            screen.tell("file", show.text("planning.fault", no.field(), refusal(no)));
        }
    }

    private String refusal(InvalidField no) {
        return screen.text("refusal." + no.code());
    }

    private byte[] content() {
        if (file == null) {
            throw new InvalidField("file", "missing-file", "no file");
        }
        try (var in = file.getInputStream()) {
            name = file.getSubmittedFileName();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new InvalidField("file", "unreadable-file", "the file cannot be read");
        }
    }

    /** Null until a file was read. */
    public SurgeResult getResult() {
        return result;
    }

    /** Every figure that any policy tells, the compared one first, else in the order told. */
    public List<String> getFigures() {
        var names = new LinkedHashSet<>(List.of(Policy.ORDERS));
        result.policies().forEach(policy -> names.addAll(policy.figures().keySet()));
        return List.copyOf(names);
    }

    /** With its standard error, where it is told. */
    public String figure(Policy policy, String figure) {
        var value = policy.figures().get(figure);
        if (value == null) {
            return "–";
        }
        var error = policy.errors().get(figure);
        var text = number(figure, value) + (SHARES.contains(figure) ? " %" : "");
        return error == null ? text : text + " ± " + number(figure, error);
    }

    private static String number(String figure, BigDecimal value) {
        int digits = PRECISE.contains(figure) ? 3 : 1;
        var shown = SHARES.contains(figure) ? value.movePointRight(2) : value;
        return shown.setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** One fact of the scenario without the noise behind it. */
    public String fact(BigDecimal value) {
        var shown = value.setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return shown.toPlainString();
    }

    public Chart getChart() {
        var policies = result.policies();
        return new Chart(
                "bar",
                screen.text("planning.axis"),
                policies.stream().map(p -> show.code("policy", p.name())).toList(),
                List.of(
                        new Chart.Line(
                                screen.text("planning.orders"),
                                policies.stream().map(Policy::orders).toList())));
    }

    public boolean isSeriesTold() {
        return result.policies().stream().anyMatch(policy -> !policy.series().isEmpty());
    }

    public Chart getWaiting() {
        return series("planning.waiting-axis", Point::waiting);
    }

    public Chart getLost() {
        return series("planning.lost-axis", Point::lost);
    }

    private Chart series(String axis, Function<Point, BigDecimal> of) {
        var told = result.policies().stream().filter(p -> !p.series().isEmpty()).toList();
        var minutes =
                told.get(0).series().stream()
                        .map(p -> show.text("stats.minutes", p.minute().toPlainString()))
                        .toList();
        return new Chart(
                "line",
                screen.text(axis),
                minutes,
                told.stream()
                        .map(
                                p ->
                                        new Chart.Line(
                                                show.code("policy", p.name()),
                                                p.series().stream().map(of).toList()))
                        .toList());
    }

    public String getName() {
        return name;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
