package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import teleshop.call.domain.Tier.Cause;
import teleshop.call.domain.TierRules.Limit;

class OverflowPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final OverflowPolicy policy = new OverflowPolicy(TierRules.STANDARD);

    /** 60 agents, 240 s a call: each one waiting is a wait of 4 s. */
    private static FloorFigures floor(int waiting, int serviceLevel) {
        return new FloorFigures(
                waiting,
                60,
                0,
                Duration.ofSeconds(240),
                serviceLevel < 0 ? OptionalInt.empty() : OptionalInt.of(serviceLevel),
                9000,
                200,
                Optional.empty());
    }

    private static Tier tier(int level, int secondsAgo) {
        var since = NOW.minusSeconds(secondsAgo);
        return new Tier(level, Cause.EXPECTED_WAIT, floor(0, 9000), since, since);
    }

    private int level(int before, int waiting) {
        return policy.decide(tier(before, 3600), floor(waiting, 9000), NOW).level();
    }

    @Test
    void twelve_callers_before_60_agents_wait_48_seconds() {
        assertThat(floor(12, 9000).expectedWait()).isEqualTo(Duration.ofSeconds(48));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0", "5, 0", "6, 1", "11, 1", "12, 2", "22, 2", "23, 3", "37, 3", "38, 4", "91, 4",
        "199, 4", "200, 5"
    })
    void the_expected_wait_and_the_queue_begin_a_tier_at_once(int waiting, int level) {
        assertThat(level(0, waiting)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5, 0",
        "1, 6, 1",
        "2, 7, 1",
        "2, 8, 2",
        "3, 14, 2",
        "3, 15, 3",
        "4, 24, 3",
        "4, 25, 4",
        "5, 159, 4",
        "5, 160, 5"
    })
    void a_tier_ends_below_its_limit(int before, int waiting, int level) {
        assertThat(level(before, waiting)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"59, 2", "60, 1"})
    void a_tier_lasts_a_minute_at_least(int secondsAgo, int level) {
        assertThat(policy.decide(tier(2, secondsAgo), floor(0, 9000), NOW).level())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"7999, 1, SERVICE_LEVEL", "8000, 0, EXPECTED_WAIT", "-1, 0, EXPECTED_WAIT"})
    void a_service_level_below_80_percent_begins_tier_1(int served, int level, Cause cause) {
        var next = policy.decide(tier(0, 3600), floor(0, served), NOW);
        assertThat(next.level()).isEqualTo(level);
        assertThat(next.cause()).isEqualTo(cause);
    }

    @Test
    void tier_1_ends_after_5_minutes_of_85_percent() {
        var tier = policy.decide(tier(0, 600), floor(0, 7000), NOW);
        tier = policy.decide(tier, floor(0, 8499), NOW.plusSeconds(100));
        tier = policy.decide(tier, floor(0, 8500), NOW.plusSeconds(399));
        assertThat(tier.level()).isEqualTo(1);
        tier = policy.decide(tier, floor(0, 8500), NOW.plusSeconds(400));
        assertThat(tier.level()).isZero();
        assertThat(tier.cause()).isEqualTo(Cause.CALM);
    }

    @ParameterizedTest
    @CsvSource({"121, 0", "120, 1", "0, 1", "-1, 0"})
    void a_spot_due_in_two_minutes_begins_tier_1(int seconds, int level) {
        var floor =
                new FloorFigures(
                        0,
                        60,
                        60,
                        Duration.ofSeconds(240),
                        OptionalInt.empty(),
                        0,
                        200,
                        Optional.of(NOW.plusSeconds(seconds)));
        var next = policy.decide(tier(0, 3600), floor, NOW);
        assertThat(next.level()).isEqualTo(level);
        assertThat(next.stopsDialling()).isFalse();
    }

    @Test
    void a_change_keeps_the_figures_that_made_it() {
        var figures = floor(38, 5000);
        var next = policy.decide(tier(1, 10), figures, NOW);
        assertThat(next.figures()).isEqualTo(figures);
        assertThat(next.since()).isEqualTo(NOW);
    }

    @Test
    void without_agents_whoever_waits_begins_tier_4() {
        var floor =
                new FloorFigures(
                        1,
                        0,
                        0,
                        Duration.ofSeconds(240),
                        OptionalInt.empty(),
                        0,
                        200,
                        Optional.empty());
        assertThat(policy.decide(tier(0, 0), floor, NOW).level()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "0, false, false, false, false",
        "1, true, false, false, false",
        "2, true, true, false, false",
        "3, true, true, true, false",
        "4, true, true, true, true",
        "5, true, true, true, true"
    })
    void each_tier_takes_the_measures_of_those_below_too(
            int level, boolean pulls, boolean relaxes, boolean others, boolean offers) {
        var tier = tier(level, 0);
        assertThat(tier.pullsBlendedAgents()).isEqualTo(pulls);
        assertThat(tier.stopsDialling()).isEqualTo(pulls);
        assertThat(tier.relaxesSkills()).isEqualTo(relaxes);
        assertThat(tier.callsInOthers()).isEqualTo(others);
        assertThat(tier.offersCallback()).isEqualTo(offers);
    }

    @Test
    void a_tier_never_ends_above_its_beginning() {
        assertThatThrownBy(() -> Limit.ofSeconds(20, 21))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
