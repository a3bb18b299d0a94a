package teleshop.insight.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import teleshop.insight.domain.StateSpan.Share;

/**
 * How an agent spent the time on duty.
 *
 * @param handling talking, holding and after-call work
 */
public record AgentTime(Map<Share, Duration> spent, Duration handling) {

    public static final AgentTime NONE = new AgentTime(Map.of(), Duration.ZERO);

    private static final int HUNDREDTHS = 2;
    private static final long WHOLE = 10_000;

    public AgentTime {
        spent = Map.copyOf(spent);
    }

    static AgentTime of(StateSpan span, Duration time) {
        return new AgentTime(Map.of(span.share(), time), span.isHandling() ? time : Duration.ZERO);
    }

    public AgentTime plus(AgentTime more) {
        Map<Share, Duration> sums = new EnumMap<>(Share.class);
        sums.putAll(spent);
        more.spent.forEach((share, time) -> sums.merge(share, time, Duration::plus));
        return new AgentTime(sums, handling.plus(more.handling));
    }

    public Duration of(Share share) {
        return spent.getOrDefault(share, Duration.ZERO);
    }

    public Duration onDuty() {
        return spent.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * The shares of the time on duty in per cent; they always add up to exactly 100. Empty if there
     * was no duty.
     */
    public Map<Share, BigDecimal> shares() {
        Map<Share, BigDecimal> shares = new EnumMap<>(Share.class);
        long whole = onDuty().toMillis();
        var counted = Duration.ZERO;
        long given = 0;
        for (var share : whole == 0 ? new Share[0] : Share.values()) {
            counted = counted.plus(of(share));
            long upToHere = (counted.toMillis() * WHOLE + whole / 2) / whole;
            shares.put(share, BigDecimal.valueOf(upToHere - given, HUNDREDTHS));
            given = upToHere;
        }
        return shares;
    }

    /** Busy with calls in per cent of that and the time ready and idle. */
    public Optional<BigDecimal> occupancy() {
        long busy = handling.toSeconds();
        return Percent.of(busy, busy + of(Share.IDLE).toSeconds());
    }
}
