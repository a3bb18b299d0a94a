package teleshop.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asteriskjava.manager.event.ManagerEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import teleshop.telephony.PbxEvent.CallArrived;
import teleshop.telephony.PbxEvent.LinkDown;
import teleshop.telephony.SwitchboardDown;

/** What asterisk-java would lose when what it tells takes longer than what it reads. */
class FloodTest {

    /** Five times its queue, and more bytes than the system keeps for a socket. */
    private static final int CALLERS = 100_000;

    private static final int SLOWLY = 5_000;

    private final CountDownLatch open = new CountDownLatch(1);
    private final ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
    private Flood flood;
    private int taken;

    @BeforeEach
    void begins() throws IOException {
        flood = new Flood();
    }

    @AfterEach
    void ends() throws IOException {
        open.countDown();
        flood.close();
    }

    private void hearOnceOpen(ManagerEvent event) {
        if (event instanceof TeleshopEvent ours) {
            try {
                open.await();
                LockSupport.parkNanos(taken++ < SLOWLY ? 200_000 : 0);
                heard.add(ours.getCall());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static String arriving(int from, int to) {
        return IntStream.range(from, to).mapToObj(Flood::arrives).collect(Collectors.joining());
    }

    @Test
    void who_is_slow_to_hear_misses_nothing_and_keeps_nobody_waiting() {
        try (var line = AmiLine.toHear(Shop.settings(flood.port()), this::hearOnceOpen)) {
            flood.pour(arriving(0, CALLERS));
            open.countDown();
            await().atMost(Duration.ofMinutes(1)).until(() -> heard.size() == CALLERS);
            List<String> sent = IntStream.range(0, CALLERS).mapToObj(n -> "c" + n).toList();
            assertThat(List.copyOf(heard)).isEqualTo(sent);
            assertThat(line.stands()).isTrue();
        }
    }

    @Test
    void a_line_that_tells_nothing_any_more_is_found_out() {
        try (var line = AmiLine.toHear(Shop.settings(flood.port()), this::hearOnceOpen)) {
            line.listen(60_000);
            flood.pour(arriving(0, 1));
            await().untilAsserted(
                            () ->
                                    assertThatThrownBy(() -> line.listen(300))
                                            .isInstanceOf(SwitchboardDown.class));
            open.countDown();
        }
    }

    @Test
    void answers_that_wait_behind_events_do_not_take_the_link_down() throws Exception {
        var pace = Executors.newSingleThreadScheduledExecutor();
        try (var shop = new Shop(flood.port()).opens()) {
            flood.answersNoMore();
            pace.scheduleAtFixedRate(
                    () -> flood.pour(arriving(0, 1)), 0, 100, TimeUnit.MILLISECONDS);
            await().atMost(Duration.ofSeconds(30)).until(() -> shop.count(CallArrived.class) >= 70);
            assertThat(shop.count(LinkDown.class)).isZero();
        } finally {
            pace.shutdownNow();
        }
    }
}
