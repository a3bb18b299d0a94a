package teleshop.media.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import teleshop.kernel.Money;

class AttributionPolicyTest {

    private static final Instant T = Instant.parse("2026-11-20T12:00:00Z");

    private final AttributionPolicy policy = AttributionPolicy.ofTheHouse();

    private static Airing spot(String id, int minutesAgo, SpotStatus status) {
        return spot(id, minutesAgo, status, 300, 1);
    }

    private static Airing spot(
            String id, int minutesAgo, SpotStatus status, int length, int reach) {
        var at = T.minusSeconds(60L * minutesAgo);
        var aired = status == SpotStatus.AIRED ? at : null;
        return new Airing(id, "4008001", "湖南卫视", length, Money.ZERO, reach, status, at, aired);
    }

    private String heaviest(Airing... spots) {
        return policy.heaviest(List.of(spots), T).map(Airing::id).orElse("none");
    }

    @Test
    void of_two_with_equal_reach_the_later_weighs_more() {
        assertThat(heaviest(spot("early", 12, SpotStatus.AIRED), spot("late", 3, SpotStatus.AIRED)))
                .isEqualTo("late");
    }

    @Test
    void a_greater_reach_outweighs_some_minutes() {
        assertThat(
                        heaviest(
                                spot("big", 12, SpotStatus.AIRED, 300, 3),
                                spot("late", 3, SpotStatus.AIRED, 300, 1)))
                .isEqualTo("big");
    }

    @Test
    void a_confirmed_spot_counts_from_its_planned_time_and_a_planned_one_does_not() {
        assertThat(heaviest(spot("sure", 3, SpotStatus.CONFIRMED))).isEqualTo("sure");
        assertThat(heaviest(spot("maybe", 3, SpotStatus.PLANNED))).isEqualTo("none");
        assertThat(heaviest(spot("missed", 3, SpotStatus.MISSED))).isEqualTo("none");
    }

    @Test
    void the_window_is_closed_at_both_ends() {
        assertThat(heaviest(spot("now", 0, SpotStatus.AIRED))).isEqualTo("now");
        assertThat(heaviest(spot("edge", 30, SpotStatus.AIRED))).isEqualTo("edge");
        assertThat(heaviest(spot("gone", 31, SpotStatus.AIRED))).isEqualTo("none");
        assertThat(heaviest(spot("later", -1, SpotStatus.AIRED))).isEqualTo("none");
    }

    @Test
    void viewers_of_long_form_call_for_two_hours() {
        assertThat(heaviest(spot("long", 120, SpotStatus.AIRED, 301, 1))).isEqualTo("long");
        assertThat(heaviest(spot("long", 121, SpotStatus.AIRED, 301, 1))).isEqualTo("none");
    }
}
