package teleshop.insight.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long an agent was at something, from {@code from} to {@code to}.
 *
 * @param outbound whether a call that we dialled was the reason
 */
public record StateSpan(String agent, String state, boolean outbound, Instant from, Instant to) {

    /** What a state means for the shares of an agent's day. */
    public enum Share {
        INBOUND,
        OUTBOUND,
        IDLE,
        PAUSE
    }

    Share share() {
        return switch (state) {
            case "READY" -> Share.IDLE;
            case "BREAK", "AUTO_PAUSE" -> Share.PAUSE;
            case "DIALLING" -> Share.OUTBOUND;
            default -> outbound ? Share.OUTBOUND : Share.INBOUND;
        };
    }

    /** Whether the agent was busy with a call: a ring is none yet. */
    boolean isHandling() {
        return share() != Share.IDLE && share() != Share.PAUSE && !state.equals("RINGING");
    }

    /** The part of it within {@code [begin, end)}. */
    Duration within(Instant begin, Instant end) {
        var first = from.isAfter(begin) ? from : begin;
        var last = to.isBefore(end) ? to : end;
        return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
    }
}
