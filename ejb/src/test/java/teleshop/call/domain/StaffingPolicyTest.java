package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import teleshop.kernel.Money;
import teleshop.media.domain.Airing;
import teleshop.media.domain.SpotStatus;

class StaffingPolicyTest {

    private static final Instant T = Instant.parse("2026-11-20T12:00:00Z");

    private static StaffingPolicy policy(int agents) {
        return new StaffingPolicy(
                2,
                new StaffingPolicy.Floor(
                        Duration.ofSeconds(240), 80, Duration.ofSeconds(20), agents));
    }

    private static Airing spot(String id, String station, Instant at) {
        return new Airing(
                id, "4008001", station, 300, Money.ZERO, 1, SpotStatus.CONFIRMED, at, null);
    }

    @Test
    void the_last_spots_like_it_foretell_a_spot() {
        var past =
                List.of(
                        spot("old", "A", T.minus(Duration.ofDays(3))),
                        spot("mid", "A", T.minus(Duration.ofDays(2))),
                        spot("new", "A", T.minus(Duration.ofDays(1))),
                        spot("other", "B", T.minus(Duration.ofDays(1))));
        var calls = Map.of("old", 900L, "mid", 100L, "new", 200L, "other", 7L);
        assertThat(policy(10).expectedCalls(spot("next", "A", T), past, calls)).isEqualTo(150);
        assertThat(policy(10).expectedCalls(spot("next", "C", T), past, calls))
                .isEqualTo((200 + 7) / 2.0);
        assertThat(policy(10).expectedCalls(spot("next", "A", T), List.of(), Map.of())).isZero();
    }

    @Test
    void the_shares_of_a_spot_add_up_to_all_of_it() {
        var spot = spot("s", "A", T);
        double sum =
                IntStream.range(-2, 12)
                        .mapToDouble(i -> policy(10).share(spot, T.plusSeconds(300L * i)))
                        .sum();
        assertThat(sum).isEqualTo(1, within(1e-9));
        assertThat(policy(10).share(spot, T.minusSeconds(300))).isZero();
        assertThat(policy(10).share(spot, T.plusSeconds(1800))).isZero();
    }

    @Test
    void what_is_too_much_for_the_floor_is_listed() {
        var burst = policy(80).interval(T, List.of(), 300);
        assertThat(burst.served()).isEqualTo(100);
        assertThat(burst.listed()).isEqualTo(200);
        assertThat(burst.serviceLevelPercent()).isNull();
        var calm = policy(10).interval(T, List.of(), 100 / 12.0);
        assertThat(calm.requiredAgents()).isEqualTo(10);
        assertThat(calm.listed()).isZero();
    }
}
