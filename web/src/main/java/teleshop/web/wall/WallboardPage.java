package teleshop.web.wall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.math.BigDecimal;
import java.util.List;
import teleshop.insight.LastHour;
import teleshop.insight.Wallboard;
import teleshop.insight.domain.Minute;
import teleshop.insight.domain.WallboardFigures;
import teleshop.insight.domain.WallboardTarget;
import teleshop.web.page.Show;
import teleshop.web.wall.Figure.Sense;

/** The board on the wall: eight figures with their targets, and the last hour. */
@Named
@RequestScoped
public class WallboardPage {

    @Inject private Wallboard wallboard;
    @Inject private LastHour lastHour;
    @Inject private Show show;

    private WallboardFigures now;
    private List<Minute> minutes;

    /** Most urgent first. */
    public List<Figure> getFigures() {
        var f = now();
        return List.of(
                figure("waiting", f.waiting()).atMost(target(WallboardTarget.WAITING)),
                waiting(f),
                figure("ready", f.readyAgents()),
                figure("owed", f.owed()).atMost(target(WallboardTarget.OWED)),
                percent("service", f.serviceLevel()).atLeast(target(WallboardTarget.SERVICE_LEVEL)),
                percent("abandoned", f.abandonment()).atMost(target(WallboardTarget.ABANDONMENT)),
                figure("answered", f.answered()),
                figure("orders", f.orders()));
    }

    private Figure waiting(WallboardFigures f) {
        long seconds = f.longestWaitSeconds();
        return new Figure("longest", show.seconds(seconds), seconds, Sense.NONE, null, "s")
                .atMost(target(WallboardTarget.LONGEST_WAIT));
    }

    private static Figure figure(String name, long value) {
        return new Figure(name, String.valueOf(value), value, Sense.NONE, null, "");
    }

    private static Figure percent(String name, BigDecimal value) {
        return value == null
                ? new Figure(name, "–", null, Sense.NONE, null, "%")
                : new Figure(
                        name, value.intValue() + " %", value.longValue(), Sense.NONE, null, "%");
    }

    private long target(WallboardTarget target) {
        return lastHour.target(target);
    }

    private WallboardFigures now() {
        if (now == null) {
            now = wallboard.figures();
        }
        return now;
    }

    public List<Minute> getMinutes() {
        if (minutes == null) {
            minutes = lastHour.minutes();
        }
        return minutes;
    }

    public WallboardFigures getNow() {
        return now();
    }

    /** What the script draws: labels and three rows of numbers. */
    public String getChart() {
        var labels = Json.createArrayBuilder();
        var calls = Json.createArrayBuilder();
        var answered = Json.createArrayBuilder();
        var orders = Json.createArrayBuilder();
        for (var minute : getMinutes()) {
            labels.add(show.clock(minute.at()));
            calls.add(minute.calls());
            answered.add(minute.answered());
            orders.add(minute.orders());
        }
        return Json.createObjectBuilder()
                .add("labels", labels)
                .add("calls", calls)
                .add("answered", answered)
                .add("orders", orders)
                .build()
                .toString();
    }
}
