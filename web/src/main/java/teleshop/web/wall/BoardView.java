package teleshop.web.wall;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import teleshop.call.CallFigures;
import teleshop.call.FloorSupervision;
import teleshop.call.QueueWatch;
import teleshop.call.domain.AgentVerbs;
import teleshop.call.domain.BoardFigures;
import teleshop.call.domain.FloorFigures;
import teleshop.call.domain.QueueLook.Standing;
import teleshop.insight.OwedCalls;
import teleshop.insight.Wallboard;
import teleshop.insight.domain.OwedCall;
import teleshop.insight.domain.OwedReport;
import teleshop.insight.domain.WallboardFigures;
import teleshop.web.page.Show;

/** What the supervisor's board shows, drawn anew whenever the floor moves. */
@Named
@RequestScoped
public class BoardView {

    @Inject private CallFigures callFigures;
    @Inject private QueueWatch queueWatch;
    @Inject private FloorSupervision supervision;
    @Inject private OwedCalls owedCalls;
    @Inject private Wallboard wallboard;
    @Inject private Show show;
    @Inject private Clock clock;

    private BoardFigures floor;
    private WallboardFigures day;
    private List<AgentVerbs.View> agents;
    private List<Standing> queues;
    private OwedReport owed;

    @PostConstruct
    void look() {
        floor = callFigures.now();
        day = wallboard.figures();
        agents = supervision.agents();
        queues = queueWatch.queues();
        owed = owedCalls.report();
    }

    public BoardFigures getFloor() {
        return floor;
    }

    public WallboardFigures getDay() {
        return day;
    }

    public List<AgentVerbs.View> getAgents() {
        return agents;
    }

    public List<Standing> getQueues() {
        return queues;
    }

    public OwedReport getOwed() {
        return owed;
    }

    /** Null once they have left. */
    public AgentVerbs.View agent(String name) {
        return agents.stream().filter(a -> a.agent().equals(name)).findFirst().orElse(null);
    }

    /** How long, in seconds. */
    public long elapsed(Instant since) {
        return Math.max(0, Duration.between(since, clock.instant()).toSeconds());
    }

    /** The figures that led to a tier, in words. */
    public String because(FloorFigures made) {
        var level = made.serviceLevel();
        return show.text(
                "board.because",
                made.waiting(),
                made.agentsOnQueue(),
                made.expectedWait().toSeconds(),
                level.isEmpty() ? "–" : level.getAsInt() / 100 + " %");
    }

    public boolean isOverdue(OwedCall call) {
        return Duration.between(call.since(), clock.instant()).compareTo(owed.promised()) > 0;
    }
}
