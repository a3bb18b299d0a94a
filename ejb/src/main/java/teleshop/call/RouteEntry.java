package teleshop.call;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import teleshop.call.domain.CallerClass;
import teleshop.call.domain.CallerNeed;
import teleshop.call.domain.QueueRoute;
import teleshop.call.domain.RoutingStrategy;

/** A row of the routing table as somebody plans it; what is null or empty fits all. */
public record RouteEntry(
        @Pattern(regexp = "(\\+?\\d{1,20})?") String dialledNumber,
        @Pattern(regexp = RouteEntry.TIME) String from,
        @Pattern(regexp = RouteEntry.TIME) String to,
        CallerClass callerClass,
        CallerNeed need,
        @Pattern(regexp = "[a-z]{0,8}") String language,
        @NotNull @Pattern(regexp = QueueEntry.NAME) String queue,
        RoutingStrategy strategy) {

    static final String TIME = "(([01]\\d|2[0-3]):[0-5]\\d)?";

    static RouteEntry of(QueueRoute route) {
        return new RouteEntry(
                route.dialledNumber(),
                text(route.from()),
                text(route.to()),
                route.callerClass(),
                route.need(),
                route.language(),
                route.queue(),
                route.strategy());
    }

    private static String text(LocalTime time) {
        return time == null ? null : time.toString();
    }

    QueueRoute route() {
        return new QueueRoute(
                orNone(dialledNumber),
                time(from),
                time(to),
                callerClass,
                need,
                orNone(language),
                queue,
                strategy);
    }

    private static LocalTime time(String text) {
        return orNone(text) == null ? null : LocalTime.parse(text);
    }

    private static String orNone(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
