package teleshop.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import teleshop.telephony.PbxEvent;

class LanesTest {

    private static final Instant AT = Instant.parse("2026-11-21T12:00:00Z");
    private static final int CALLS = 60_000;

    private final Counts counts = new Counts();
    private final CountDownLatch open = new CountDownLatch(1);
    private final ConcurrentLinkedQueue<PbxEvent> delivered = new ConcurrentLinkedQueue<>();
    private Lanes lanes;

    private void lanes(int lanesCount, int capacity, Consumer<PbxEvent> delivery) throws Exception {
        var usual = Shop.settings(1);
        lanes =
                new Lanes(
                        new Settings(
                                usual.host(),
                                1,
                                "u",
                                "s",
                                lanesCount,
                                capacity,
                                1,
                                1,
                                1,
                                2,
                                1,
                                1,
                                "%s",
                                "%s"),
                        delivery,
                        counts);
        lanes.start(new TestServer(event -> {}));
    }

    @AfterEach
    void close() {
        lanes.close();
    }

    private void onceOpen(PbxEvent event) {
        try {
            open.await();
            delivered.add(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static PbxEvent arrived(int call) {
        return new PbxEvent.CallArrived("c" + call, "110", "4001", AT);
    }

    private static PbxEvent ringing(int call, int phone) {
        return new PbxEvent.AgentRinging("c" + call, "" + phone, AT);
    }

    private static PbxEvent ended(int call) {
        return new PbxEvent.CallEnded("c" + call, PbxEvent.EndedBy.CALLER, 16, AT);
    }

    @Test
    void a_burst_loses_no_start_and_no_end_and_keeps_each_calls_order() throws Exception {
        lanes(4, 1000, this::onceOpen);
        for (int call = 0; call < CALLS; call++) {
            lanes.add(arrived(call));
            lanes.add(ringing(call, 1001));
            lanes.add(ended(call));
        }
        open.countDown();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> delivered.size() == 3 * CALLS - counts.merged.get());
        Map<String, List<String>> byCall =
                delivered.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Subject::of,
                                        Collectors.mapping(
                                                e -> e.getClass().getSimpleName(),
                                                Collectors.toList())));
        assertThat(byCall).hasSize(CALLS);
        assertThat(byCall.values())
                .allSatisfy(
                        events ->
                                assertThat(events)
                                        .containsExactly(
                                                "CallArrived", "AgentRinging", "CallEnded"));
        assertThat(counts.beyondCapacity.get()).isPositive();
    }

    @Test
    void a_full_lane_merges_what_a_later_event_replaces() throws Exception {
        lanes(1, 3, this::onceOpen);
        lanes.add(arrived(1));
        await().until(() -> counts.heard.get() == 1);
        for (int phone = 1; phone <= 10; phone++) {
            lanes.add(ringing(7, phone));
        }
        lanes.add(ended(7));
        open.countDown();
        await().until(() -> delivered.contains(ended(7)));
        assertThat(counts.merged.get()).isPositive();
        assertThat(delivered).contains(ringing(7, 10)).hasSize(12 - (int) counts.merged.get());
    }

    @Test
    void news_of_the_link_wait_for_all_lanes_and_all_lanes_for_them() throws Exception {
        List<PbxEvent> order = new CopyOnWriteArrayList<>();
        lanes(4, 100, order::add);
        for (int call = 0; call < 50; call++) {
            lanes.add(arrived(call));
        }
        var down = new PbxEvent.LinkDown(AT);
        lanes.add(down);
        for (int call = 0; call < 50; call++) {
            lanes.add(ended(call));
        }
        await().until(() -> order.size() == 101);
        assertThat(order.indexOf(down)).isEqualTo(50);
    }
}
