package teleshop.switchboard;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Simulated customers whom the shop dials. */
final class Customers {

    private static final Duration PICKS_UP_AFTER = Duration.ofMillis(1500);
    private static final Duration DETECTION = Duration.ofMillis(1400);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int PERCENT = 100;
    private static final List<Manners> AWAY =
            List.of(
                    Manners.NO_ANSWER,
                    Manners.NO_ANSWER,
                    Manners.NO_ANSWER,
                    Manners.MACHINE,
                    Manners.BUSY);

    private final RandomGenerator random = new Random();
    private final Floor floor;
    private final News news;
    private final Callers callers;
    private final Options options;

    Customers(Floor floor, News news, Callers callers, Options options) {
        this.floor = floor;
        this.news = news;
        this.callers = callers;
        this.options = options;
    }

    void dial(Call call, String actionId, Duration ringFor) {
        if (floor.find(call.id).isPresent()) {
            news.originateFailed(actionId);
            return;
        }
        floor.add(call);
        switch (options.phones().of(call.number, somebody())) {
            case BUSY -> fail(call, actionId, 17);
            case UNREACHABLE -> fail(call, actionId, 1);
            case NO_ANSWER -> floor.plan(call, ringFor, () -> fail(call, actionId, 19));
            case MACHINE -> pickUp(call, () -> machine(call));
            default -> pickUp(call, () -> human(call));
        }
    }

    /** Who is not in the plan of phones is at home as often as people are. */
    private Manners somebody() {
        if (random.nextInt(PERCENT) < options.reachPercent()) {
            return Manners.ANSWERS;
        }
        return AWAY.get(random.nextInt(AWAY.size()));
    }

    private void fail(Call call, String actionId, int cause) {
        floor.drop(call);
        news.ofProtocol(
                "Hangup",
                "Uniqueid",
                call.id,
                "AccountCode",
                "dial",
                "ChannelStateDesc",
                "Down",
                "Cause",
                Integer.toString(cause));
        news.originateFailed(actionId);
    }

    private void pickUp(Call call, Runnable then) {
        floor.plan(call, PICKS_UP_AFTER.plus(DETECTION), then);
    }

    private void machine(Call call) {
        news.of("Dialled", call.id, "Outcome", "MACHINE");
        floor.drop(call);
    }

    private void human(Call call) {
        news.of("Dialled", call.id, "Outcome", "HUMAN");
        callers.arrive(call);
        floor.plan(call, PATIENCE, () -> losePatience(call));
    }

    private void losePatience(Call call) {
        if (!call.isTalking()) {
            floor.end(call, "CALLER", Callers.NORMAL);
        }
    }
}
