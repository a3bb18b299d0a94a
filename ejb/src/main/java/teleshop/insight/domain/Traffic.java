package teleshop.insight.domain;

import static teleshop.call.domain.CallResult.ABANDONED;
import static teleshop.call.domain.CallResult.ANSWERED;
import static teleshop.call.domain.CallResult.CALLBACK_TAKEN;
import static teleshop.call.domain.CallResult.OVERFLOWED;
import static teleshop.call.domain.CallResult.SHORT_ABANDON;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import teleshop.call.domain.CallResult;

/**
 * What became of the calls that arrived in some time. Each call counts once: under its result, or
 * as being in progress. Rates are per cent; empty where they would divide by nothing.
 */
public record Traffic(Map<CallResult, Long> results, long inProgress, Handling handling) {

    public static final Traffic NONE = new Traffic(Map.of(), 0, Handling.NONE);

    /** Those that entered the queue. */
    private static final Set<CallResult> OFFERED =
            Set.of(ANSWERED, ABANDONED, SHORT_ABANDON, OVERFLOWED, CALLBACK_TAKEN);

    public Traffic {
        results = Map.copyOf(results);
    }

    public Traffic plus(Traffic more) {
        Map<CallResult, Long> sums = new EnumMap<>(CallResult.class);
        sums.putAll(results);
        more.results.forEach((result, count) -> sums.merge(result, count, Long::sum));
        return new Traffic(sums, inProgress + more.inProgress, handling.plus(more.handling));
    }

    public long of(CallResult result) {
        return results.getOrDefault(result, 0L);
    }

    public long arrived() {
        return results.values().stream().mapToLong(Long::longValue).sum() + inProgress;
    }

    public long offered() {
        return OFFERED.stream().mapToLong(this::of).sum();
    }

    public long answered() {
        return of(ANSWERED);
    }

    /** Those that count in the rates: a caller who hung up at once does not. */
    private long counted() {
        return offered() - of(SHORT_ABANDON);
    }

    public Optional<BigDecimal> serviceLevel() {
        return Percent.of(handling.inTime(), counted());
    }

    /** The other way to reckon it: of the answered calls only. */
    public Optional<BigDecimal> serviceLevelOfAnswered() {
        return Percent.of(handling.inTime(), answered());
    }

    public Optional<BigDecimal> abandonment() {
        return Percent.of(of(ABANDONED), counted());
    }

    /** The other way to reckon it: of those that were answered or gave up. */
    public Optional<BigDecimal> abandonmentOfHandled() {
        return Percent.of(of(ABANDONED), answered() + of(ABANDONED));
    }

    public Optional<BigDecimal> connectRate() {
        return Percent.of(answered(), counted());
    }

    /** The mean wait of those answered. */
    public Optional<BigDecimal> asaSeconds() {
        return Percent.each(handling.waitSeconds(), answered());
    }

    /** The mean time an answered call takes an agent. */
    public Optional<BigDecimal> ahtSeconds() {
        return Percent.each(handling.busySeconds(), answered());
    }
}
