package teleshop.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import teleshop.order.domain.OrderNumber;
import teleshop.site.Caller;

/**
 * Who has which order open, so that two do not work on one. A courtesy, no lock: what was decided
 * meanwhile is found out by the order itself.
 */
@ApplicationScoped
public class Onlookers {

    private static final Duration ATTENTION = Duration.ofMinutes(5);

    private record Look(String who, Instant at) {}

    @Inject private Caller caller;
    @Inject private Clock clock;

    private final Map<OrderNumber, Look> looks = new ConcurrentHashMap<>();

    /** The first who looked stays, until their attention is gone. */
    void look(OrderNumber number) {
        var me = new Look(caller.name(), clock.instant());
        looks.values().removeIf(look -> isMine(look) || isOver(look));
        looks.putIfAbsent(number, me);
    }

    String besides(OrderNumber number) {
        var look = looks.get(number);
        return look == null || isMine(look) || isOver(look) ? "" : look.who();
    }

    private boolean isMine(Look look) {
        return look.who().equals(caller.name());
    }

    private boolean isOver(Look look) {
        return look.at().plus(ATTENTION).isBefore(clock.instant());
    }
}
