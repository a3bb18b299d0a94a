package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import teleshop.call.domain.BlendingPolicy.Blend;
import teleshop.call.domain.Tier.Cause;

class BlendingPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final BlendingPolicy policy = new BlendingPolicy(BlendingRules.STANDARD);

    private static FloorFigures floor(int agents, int free, int occupancy, Optional<Instant> spot) {
        return new FloorFigures(
                0,
                agents,
                free,
                Duration.ofSeconds(180),
                OptionalInt.empty(),
                occupancy,
                200,
                spot);
    }

    private static Tier tier(int level) {
        return new Tier(level, Cause.EXPECTED_WAIT, floor(40, 0, 0, Optional.empty()), NOW, NOW);
    }

    @Test
    void outbound_people_are_pulled_in_at_once_and_released_after_five_quiet_minutes() {
        var blend = policy.decide(Blend.apart(NOW), tier(1), NOW);
        assertThat(blend.pulled()).isTrue();
        blend = policy.decide(blend, tier(0), NOW.plusSeconds(299));
        assertThat(blend.pulled()).isTrue();
        blend = policy.decide(blend, tier(0), NOW.plusSeconds(300));
        assertThat(blend.pulled()).isFalse();
    }

    @Test
    void the_quiet_minutes_are_counted_from_the_last_surge() {
        var blend = policy.decide(Blend.apart(NOW), tier(1), NOW);
        blend = policy.decide(blend, tier(2), NOW.plusSeconds(200));
        blend = policy.decide(blend, tier(0), NOW.plusSeconds(499));
        assertThat(blend.pulled()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"360, 0", "361, 4"})
    void for_cold_calls_more_are_held_back_and_they_end_before_a_spot(int spot, int spare) {
        var cold = new BlendingPolicy(BlendingRules.STANDARD.forCold());
        var floor = floor(40, 20, 0, Optional.of(NOW.plusSeconds(spot)));
        assertThat(cold.spare(floor, NOW)).isEqualTo(spare);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "3, 3, 0", "4, 4, 1", "7, 7, 4", "8, 8, 5", "10, 10, 6"})
    void a_few_are_held_back_from_cold_calls_on_the_smallest_floor_too(
            int agents, int free, int spare) {
        var cold = new BlendingPolicy(BlendingRules.STANDARD.forCold());
        assertThat(cold.spare(floor(agents, free, 0, Optional.empty()), NOW)).isEqualTo(spare);
    }

    @ParameterizedTest
    @CsvSource({"40, 10, 9", "40, 2, 1", "40, 1, 0", "4, 1, 1", "100, 10, 7"})
    void three_in_a_hundred_are_held_back(int agents, int free, int spare) {
        assertThat(policy.spare(floor(agents, free, 0, Optional.empty()), NOW)).isEqualTo(spare);
    }

    @ParameterizedTest
    @CsvSource({"91, 9", "90, 0", "0, 0", "-1, 9"})
    void outbound_work_stops_90_seconds_before_a_spot(int seconds, int spare) {
        var floor = floor(40, 10, 0, Optional.of(NOW.plusSeconds(seconds)));
        assertThat(policy.spare(floor, NOW)).isEqualTo(spare);
    }

    @ParameterizedTest
    @CsvSource({"10, 0, 10", "10, 10, 8", "10, 60, 0", "0, 0, 2"})
    void those_who_finish_by_then_are_spare_less_those_whom_callers_need(
            int free, int recentCalls, int spare) {
        var floor = floor(40, free, 0, Optional.empty());
        var ahead = Duration.ofSeconds(10);
        assertThat(policy.soonSpare(floor, recentCalls, ahead, NOW)).isEqualTo(spare);
    }

    @Test
    void nobody_is_spare_soon_when_a_spot_is_due_by_then() {
        var floor = floor(40, 10, 0, Optional.of(NOW.plusSeconds(100)));
        assertThat(policy.soonSpare(floor, 0, Duration.ofSeconds(10), NOW)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"8500, 8", "8501, 0"})
    void agents_breathe_above_the_cap_of_occupancy(int occupancy, int spare) {
        var capped =
                new BlendingPolicy(
                        new BlendingRules(5, Duration.ofSeconds(90), Duration.ofMinutes(5), 8500));
        assertThat(capped.spare(floor(40, 10, occupancy, Optional.empty()), NOW)).isEqualTo(spare);
    }
}
