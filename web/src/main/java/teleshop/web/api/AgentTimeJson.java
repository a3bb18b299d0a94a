package teleshop.web.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import teleshop.insight.domain.AgentTime;
import teleshop.insight.domain.AgentTimeReport;
import teleshop.insight.domain.StateSpan.Share;

/** How the agents spent their time on duty. */
public record AgentTimeJson(Instant from, Instant to, List<Agent> agents) {

    /**
     * One agent in one interval; the four shares are per cent of the time on duty and add up to
     * exactly 100. The occupancy is left out where it would divide by nothing.
     */
    public record Agent(
            String agent,
            Instant from,
            Instant to,
            long onDutySeconds,
            BigDecimal inbound,
            BigDecimal outbound,
            BigDecimal idle,
            BigDecimal pause,
            BigDecimal occupancy) {

        static Agent of(String name, Instant from, Instant to, AgentTime time) {
            var shares = time.shares();
            return new Agent(
                    name,
                    from,
                    to,
                    time.onDuty().toSeconds(),
                    shares.get(Share.INBOUND),
                    shares.get(Share.OUTBOUND),
                    shares.get(Share.IDLE),
                    shares.get(Share.PAUSE),
                    time.occupancy().orElse(null));
        }
    }

    static AgentTimeJson of(AgentTimeReport report) {
        return new AgentTimeJson(
                report.from(),
                report.to(),
                report.rows().stream()
                        .map(row -> Agent.of(row.agent(), row.from(), row.to(), row.time()))
                        .toList());
    }
}
