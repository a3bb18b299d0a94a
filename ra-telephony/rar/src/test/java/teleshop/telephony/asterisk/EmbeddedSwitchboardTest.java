package teleshop.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import teleshop.switchboard.Cable;
import teleshop.telephony.CallListener;
import teleshop.telephony.PbxEvent;
import teleshop.telephony.PbxEvent.CallArrived;
import teleshop.telephony.PbxEvent.CallEnded;
import teleshop.telephony.PbxEvent.JournalledCaller;
import teleshop.telephony.PbxEvent.LinkUp;

class EmbeddedSwitchboardTest extends SwitchboardContract {

    @TempDir private Path folder;
    private EmbeddedWorld world;

    @Override
    World world() {
        if (world == null) {
            world = new EmbeddedWorld(folder.resolve("database"));
        }
        return world;
    }

    @AfterEach
    void goes() {
        world.close();
    }

    @Test
    void a_simulated_caller_dials_in_on_demand_and_lives_faster() {
        try (var shop = new Shop(world().port()).opens();
                var line = shop.line()) {
            line.simulationRate(60);
            String call = line.simulateCaller("", "4008001001", Duration.ofSeconds(60));
            assertThat(shop.hears(CallArrived.class).callId()).isEqualTo(call);
            shop.hears(CallEnded.class);
        }
    }

    @Test
    void a_burst_loses_no_start_and_no_end_though_the_shop_is_slow() {
        int callers = Integer.getInteger("burst.callers", 5_000);
        var counts = new ConcurrentHashMap<String, Integer>();
        try (var shop = new Shop(world().port(), event -> slowly(event, counts)).listens();
                var crowd = AmiLine.toSpeak(Shop.settings(world().port()))) {
            shop.hears(LinkUp.class);
            for (int i = 0; i < callers; i++) {
                crowd.sendAndForget(new SimulateCallerAction("110", "4001", i % 100));
            }
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(
                            () -> {
                                assertThat(counts.get("CallArrived")).isEqualTo(callers);
                                assertThat(counts.get("CallEnded")).isEqualTo(callers);
                            });
        }
    }

    private static void slowly(PbxEvent event, Map<String, Integer> counts) {
        LockSupport.parkNanos(200_000);
        counts.merge(event.getClass().getSimpleName(), 1, Integer::sum);
    }

    @Test
    void what_the_shop_cannot_take_in_is_told_again() {
        var failures = new AtomicInteger(4);
        CallListener confused =
                event -> {
                    if (event instanceof CallArrived && failures.getAndDecrement() > 0) {
                        throw new IllegalStateException("not today");
                    }
                };
        try (var shop = new Shop(world().port(), confused).listens();
                var line = shop.line()) {
            shop.hears(LinkUp.class);
            String call = line.simulateCaller("", "4008001001", Duration.ofSeconds(60));
            assertThat(shop.hears(LinkUp.class, 2).journal())
                    .extracting(JournalledCaller::callId)
                    .contains(call);
        }
    }

    @Test
    void cut_again_and_again_the_shop_still_learns_of_every_caller() throws Exception {
        int cuts = Integer.getInteger("cuts", 2);
        var random = new Random(42);
        var dialled = new HashSet<String>();
        try (var cable = new Cable(world().port());
                var shop = new Shop(cable.port()).opens();
                var crowd = AmiLine.toSpeak(Shop.settings(world().port()))) {
            for (int cut = 0; cut < cuts; cut++) {
                dialled.addAll(dialIn(crowd, 20));
                cable.fail(Cable.Fault.FIN);
                dialled.addAll(dialIn(crowd, 20));
                await().pollDelay(Duration.ofMillis(random.nextInt(300))).until(() -> true);
                cable.mend();
                shop.hears(LinkUp.class, cut + 2);
            }
            await().untilAsserted(() -> assertThat(known(shop)).containsAll(dialled));
            assertThat(known(shop)).hasSameSizeAs(dialled);
        }
    }

    private static Set<String> dialIn(AmiLine crowd, int callers) {
        var ids = new HashSet<String>();
        for (int i = 0; i < callers; i++) {
            ids.add(crowd.send(new SimulateCallerAction("110", "4001", i)).getAttribute("call"));
        }
        return ids;
    }

    /** Whom the shop knows of: those it heard arrive and those it read in the journal. */
    private static Set<String> known(Shop shop) {
        return shop.heard.stream()
                .flatMap(
                        event ->
                                event instanceof LinkUp up
                                        ? up.journal().stream().map(JournalledCaller::callId)
                                        : Stream.of(Subject.of(event)))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }
}
