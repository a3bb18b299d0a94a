package teleshop.web.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import teleshop.insight.domain.LostCause;
import teleshop.insight.domain.LostReport;
import teleshop.insight.domain.ResponseSpeed;
import teleshop.insight.domain.TrafficReport;
import teleshop.insight.domain.TrafficRow;

/** What the statistics answer with. */
final class StatisticsJson {

    /** Calls by interval; intervals without calls are left out. */
    public record Calls(
            Instant from,
            Instant to,
            int minutes,
            String by,
            List<Interval> intervals,
            TrafficJson total) {

        static Calls of(TrafficReport report) {
            var grid = report.grid();
            return new Calls(
                    grid.from(),
                    grid.to(),
                    grid.minutes(),
                    report.by().name().toLowerCase(java.util.Locale.ROOT),
                    report.rows().stream().map(Interval::of).toList(),
                    TrafficJson.of(report.total()));
        }
    }

    /**
     * @param name of the queue, the number dialled or the agent; empty for calls without one
     */
    public record Interval(Instant from, Instant to, String name, TrafficJson calls) {

        static Interval of(TrafficRow row) {
            return new Interval(row.from(), row.to(), row.of(), TrafficJson.of(row.traffic()));
        }
    }

    /**
     * Whom we lost.
     *
     * @param recoveredAmount in minor units
     * @param recovered orders from callbacks in per cent of the lost callers
     * @param recoveryRate lost callers who ordered later in per cent of them
     */
    public record Lost(
            Instant from,
            Instant to,
            long lostCallers,
            long withheld,
            List<Cause> causes,
            long recoveredOrders,
            long recoveredAmount,
            long recoveredCallers,
            BigDecimal recovered,
            BigDecimal recoveryRate) {

        static Lost of(LostReport report) {
            var recovery = report.recovery();
            return new Lost(
                    report.from(),
                    report.to(),
                    recovery.lostCallers(),
                    report.withheld(),
                    report.causes().stream().map(Cause::of).toList(),
                    recovery.orders(),
                    recovery.amount().minor(),
                    recovery.callers(),
                    recovery.recovered().orElse(null),
                    recovery.recoveryRate().orElse(null));
        }
    }

    /** One way to lose callers: entries on the callback list, those still open, those tried. */
    public record Cause(String cause, long entries, long open, long tried, long closed) {

        static Cause of(LostCause c) {
            return new Cause(c.cause(), c.entries(), c.open(), c.tried(), c.closed());
        }
    }

    /** How soon callers of one channel heard from us; null if there was nobody. */
    public record Response(
            String channel,
            long answered,
            BigDecimal meanSeconds,
            Long medianSeconds,
            Long p90Seconds) {

        static Response of(ResponseSpeed speed) {
            return new Response(
                    speed.channel().name(),
                    speed.answered(),
                    speed.meanSeconds().orElse(null),
                    speed.medianSeconds().orElse(null),
                    speed.p90Seconds().orElse(null));
        }
    }

    private StatisticsJson() {}
}
