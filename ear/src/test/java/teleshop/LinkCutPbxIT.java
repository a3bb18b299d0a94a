package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import teleshop.switchboard.Cable;
import teleshop.switchboard.Cable.Fault;

/**
 * In the surge the link between the server and the real Asterisk fails again and again, in every
 * way a link can. In full as QUALITY R04 says, {@code -Dcuts=20 -Dcut.seconds=60}: {@code bench/run
 * faults link}.
 */
class LinkCutPbxIT {

    private static final System.Logger LOG = System.getLogger(LinkCutPbxIT.class.getName());
    private static final int OFFSET = Integer.getInteger("it.offset", 4000) + 90;
    private static final int CUTS = Integer.getInteger("cuts", 4);
    private static final int LONGEST_SECONDS = Integer.getInteger("cut.seconds", 8);
    private static final int AGENTS = 10;
    private static final Duration HANDLING = Duration.ofSeconds(6);

    /** QUALITY R04: so soon after the return the books are complete. */
    private static final Duration IN_THE_BOOKS = Duration.ofSeconds(30);

    /** A cut takes half the longest time on the average, then some are served. */
    private static final Duration SURGE = Duration.ofSeconds(CUTS * (10L + LONGEST_SECONDS / 2));

    /** Enough that there are callers to the end. */
    private static final int SPOTS = Math.toIntExact(Math.max(1, SURGE.toSeconds() / 250));

    private final Random random = new Random(4);

    @Test
    void every_caller_is_in_the_books_once_soon_after_the_link_is_back_however_it_failed()
            throws IOException {
        try (var pbx = new RealPbx();
                var cable = new Cable(pbx.managerPort());
                var shop = pbx.serve(Shop.fresh("link-cut", OFFSET, "h2"), cable.port()).open()) {
            OpenShop.neverCloses(shop);
            var surge = new Surge(pbx, shop, SURGE, SPOTS);
            try (var crew = new SurgeCrew(shop, HANDLING, surge::hears)) {
                crew.sitDown(AGENTS);
                surge.begins();
                for (int cut = 0; cut < CUTS; cut++) {
                    isServing(crew);
                    var fault = Fault.values()[cut % Fault.values().length];
                    var away = Duration.ofMillis(1000 + random.nextInt(LONGEST_SECONDS * 1000));
                    fail(cable, fault, away);
                    var back = Instant.now();
                    surge.areAccountedFor(surge.dialled(), IN_THE_BOOKS);
                    say(
                            "{0} for {1} ms, books complete {2} ms after the return",
                            fault,
                            away.toMillis(),
                            Duration.between(back, Instant.now()).toMillis());
                }
                await().atMost(SURGE.plusMinutes(3)).until(() -> !pbx.hasCallers());
                var results = surge.settled(IN_THE_BOOKS);
                say("{0}, cut {1} times: {2}", pbx.version(), CUTS, results);
                assertThat(Surge.sum(results)).isEqualTo(surge.callers());
            }
        }
    }

    /** Between two cuts work goes on. */
    private static void isServing(SurgeCrew crew) {
        long before = crew.served();
        await().atMost(Duration.ofSeconds(60)).until(() -> crew.served() >= before + 5);
    }

    private static void fail(Cable cable, Fault fault, Duration away) {
        cable.fail(fault);
        await().pollDelay(away).atMost(away.plusSeconds(5)).until(() -> true);
        cable.mend();
    }

    private static void say(String what, Object... figures) {
        LOG.log(Level.INFO, what, figures);
    }
}
