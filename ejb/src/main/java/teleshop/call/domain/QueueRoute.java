package teleshop.call.domain;

import java.time.LocalTime;

/**
 * A row of the routing table; what is null fits all.
 *
 * @param dialledNumber the number or how it begins
 * @param from with {@code to}: the time of day, {@code [from, to)}, over midnight if need be
 * @param strategy null for the queue's own
 */
public record QueueRoute(
        String dialledNumber,
        LocalTime from,
        LocalTime to,
        CallerClass callerClass,
        CallerNeed need,
        String language,
        String queue,
        RoutingStrategy strategy) {

    /** What a route can ask of a call. */
    public record Question(
            String dialledNumber,
            LocalTime time,
            CallerClass callerClass,
            CallerNeed need,
            String language) {}

    boolean fits(Question call) {
        return (dialledNumber == null || call.dialledNumber().startsWith(dialledNumber))
                && isWithin(call.time())
                && (callerClass == null || callerClass == call.callerClass())
                && (need == null || need == call.need())
                && (language == null || language.equals(call.language()));
    }

    private boolean isWithin(LocalTime time) {
        if (from == null || to == null) {
            return true;
        }
        boolean afterFrom = !time.isBefore(from);
        boolean beforeTo = time.isBefore(to);
        return from.isBefore(to) ? afterFrom && beforeTo : afterFrom || beforeTo;
    }
}
