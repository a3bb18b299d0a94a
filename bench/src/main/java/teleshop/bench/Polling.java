package teleshop.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Screens that ask each second whether there is a call, as many agent screens in the trade do. */
final class Polling implements AutoCloseable {

    private static final int HANDS = 8;
    private static final long EVERY_MILLIS = 1000;

    private final HttpClient client = Rest.client();
    private final ScheduledExecutorService screens = Executors.newScheduledThreadPool(HANDS);
    private final Pops pops;

    /**
     * For {@code count} of the agents, spread evenly, as calls go to them in turn; each has its own
     * beginning within the second.
     */
    Polling(Shop shop, int agents, int count, Pops pops) {
        this.pops = pops;
        for (int i = 0; i < count; i++) {
            var agent = new Rest(client, shop, "agent" + (1 + i * agents / count));
            long begin = ThreadLocalRandom.current().nextLong(EVERY_MILLIS);
            screens.scheduleAtFixedRate(
                    () -> look(agent), begin, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void look(Rest agent) {
        try {
            pops.saw(agent.get("/api/agents/me"));
        } catch (IOException nextTime) {
            // a screen that polls asks again
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        screens.shutdownNow();
    }
}
