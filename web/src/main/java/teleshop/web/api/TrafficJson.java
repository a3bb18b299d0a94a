package teleshop.web.api;

import java.math.BigDecimal;
import teleshop.call.domain.CallResult;
import teleshop.insight.domain.Traffic;

/**
 * What became of the calls, as numbers. {@code arrived} is the sum of all that follow down to
 * {@code inProgress}, {@code offered} apart. A rate that would divide by nothing is left out.
 */
public record TrafficJson(
        long arrived,
        long offered,
        long answered,
        long abandoned,
        long shortAbandoned,
        long overflowed,
        long callbackTaken,
        long busy,
        long afterHours,
        long selfServed,
        long inProgress,
        long answeredInTime,
        BigDecimal serviceLevel,
        BigDecimal serviceLevelOfAnswered,
        BigDecimal abandonment,
        BigDecimal abandonmentOfHandled,
        BigDecimal connectRate,
        BigDecimal asaSeconds,
        BigDecimal ahtSeconds) {

    static TrafficJson of(Traffic t) {
        return new TrafficJson(
                t.arrived(),
                t.offered(),
                t.answered(),
                t.of(CallResult.ABANDONED),
                t.of(CallResult.SHORT_ABANDON),
                t.of(CallResult.OVERFLOWED),
                t.of(CallResult.CALLBACK_TAKEN),
                t.of(CallResult.BUSY),
                t.of(CallResult.AFTER_HOURS),
                t.of(CallResult.SELF_SERVED),
                t.inProgress(),
                t.handling().inTime(),
                t.serviceLevel().orElse(null),
                t.serviceLevelOfAnswered().orElse(null),
                t.abandonment().orElse(null),
                t.abandonmentOfHandled().orElse(null),
                t.connectRate().orElse(null),
                t.asaSeconds().orElse(null),
                t.ahtSeconds().orElse(null));
    }
}
