package teleshop.callback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import teleshop.callback.domain.PacingPolicy.Pace;

class PacingPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final DropRate FEW = DropRate.american(1, 1000);

    private final PacingPolicy policy = new PacingPolicy(PacingRules.STANDARD);

    private static PacingFigures dialler(int agents, DropRate drops) {
        return new PacingFigures(agents, 4, 6, 3, 300, 100, drops);
    }

    private static Pace pace(int ratio, int secondsAgo) {
        return new Pace(ratio, 40, NOW.minusSeconds(secondsAgo));
    }

    @Test
    void the_ratio_rises_slowly() {
        assertThat(policy.decide(pace(150, 15), dialler(40, FEW), NOW).ratio()).isEqualTo(175);
        assertThat(policy.decide(pace(150, 14), dialler(40, FEW), NOW)).isEqualTo(pace(150, 14));
    }

    @Test
    void the_ratio_rises_to_one_and_a_half_times_what_an_answer_takes() {
        assertThat(policy.decide(pace(449, 15), dialler(40, FEW), NOW).ratio()).isEqualTo(450);
    }

    @Test
    void the_ratio_falls_at_once_when_more_are_answered() {
        var busy = new PacingFigures(40, 4, 6, 3, 300, 200, FEW);
        assertThat(policy.decide(pace(450, 0), busy, NOW).ratio()).isEqualTo(225);
    }

    @Test
    void agents_who_leave_lower_the_ratio_at_once() {
        assertThat(policy.decide(pace(200, 0), dialler(30, FEW), NOW))
                .isEqualTo(new Pace(150, 30, NOW));
    }

    @Test
    void before_the_first_drop_only_free_agents_are_dialled_for_while_few_have_answered() {
        var early = dialler(40, DropRate.american(0, 30));
        var pace = policy.decide(pace(250, 0), early, NOW);
        assertThat(pace.ratio()).isEqualTo(100);
        assertThat(policy.dials(pace, early)).isEqualTo(new Dials.Ahead(1));
    }

    @ParameterizedTest
    @CsvSource({"1, 33, true", "1, 65, true", "1, 66, false", "9, 300, true", "9, 333, false"})
    void when_one_more_drop_would_pass_the_cap_agents_dial_by_hand(
            int dropped, int live, boolean byHand) {
        var figures = dialler(40, DropRate.american(dropped, live));
        assertThat(policy.dials(pace(100, 0), figures).isAhead()).isEqualTo(!byHand);
    }

    @Test
    void where_nobody_may_be_dropped_agents_dial_by_hand() {
        var strict = new PacingPolicy(PacingRules.STANDARD.withCap(0));
        var dials = strict.dials(pace(100, 0), dialler(40, DropRate.american(0, 1000)));
        assertThat(dials).isEqualTo(new Dials.ByHand(1));
    }

    @Test
    void over_the_cap_the_dialler_stops_and_agents_dial_by_hand() {
        var over = dialler(40, DropRate.american(10, 300));
        assertThat(policy.dials(pace(250, 0), over)).isEqualTo(new Dials.ByHand(1));
        assertThat(policy.dials(pace(250, 0), over).ahead()).isZero();
        assertThat(policy.holds(over)).isEqualTo(new Dials.ByHand(0));
        assertThat(policy.isStopped(over.drops())).isTrue();
        assertThat(policy.isStopped(DropRate.american(9, 300))).isFalse();
        assertThat(DialMode.PREDICTIVE.dialsByItself(true)).isFalse();
        assertThat(DialMode.PREDICTIVE.dialsByItself(false)).isTrue();
        assertThat(DialMode.PROGRESSIVE.dialsByItself(true)).isTrue();
        assertThat(DialMode.PREVIEW.dialsByItself(false)).isFalse();
    }

    @Test
    void with_fewer_than_five_agents_each_dials_by_hand() {
        assertThat(policy.decide(pace(250, 0), dialler(4, FEW), NOW).ratio()).isEqualTo(100);
        assertThat(policy.dials(pace(100, 0), dialler(4, FEW))).isEqualTo(new Dials.ByHand(1));
        assertThat(policy.dials(pace(100, 0), dialler(5, FEW)).isAhead()).isTrue();
        assertThat(policy.holds(dialler(5, FEW))).isEqualTo(new Dials.Ahead(0));
    }

    @Test
    void no_line_is_dialled_that_would_be_dropped_more_likely_than_is_borne() {
        int certain = ahead(new PacingFigures(40, 20, 20, 0, 300, 100, FEW));
        int unsure = ahead(new PacingFigures(40, 0, 20, 0, 300, 100, FEW));
        assertThat(certain).isBetween(61, 75);
        assertThat(unsure).isLessThan(certain);
    }

    private int ahead(PacingFigures figures) {
        return policy.dials(pace(600, 0), figures).ahead();
    }

    @Test
    void who_rings_already_counts() {
        var ringing = new PacingFigures(40, 1, 1, 3, 300, 100, FEW);
        assertThat(policy.dials(pace(100, 0), ringing)).isEqualTo(new Dials.Ahead(0));
    }

    @Test
    void the_first_pace_is_one_to_one() {
        assertThat(Pace.atFirst(40, NOW).ratio()).isEqualTo(100);
    }
}
