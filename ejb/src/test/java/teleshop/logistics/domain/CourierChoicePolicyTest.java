package teleshop.logistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import teleshop.kernel.Money;
import teleshop.logistics.domain.CourierChoicePolicy.Scored;

class CourierChoicePolicyTest {

    private static final Money DUE = Money.ofMinor(39_800);

    private final CourierChoicePolicy policy = new CourierChoicePolicy();

    @Test
    void nobody_able_is_nobody_chosen() {
        assertThat(policy.choose(DUE, List.of())).isEmpty();
    }

    @Test
    void who_may_not_collect_so_much_is_not_chosen() {
        var small = new Candidate("A", DUE.minus(Money.ofMinor(1)), DUE, 9999, 9999, 9999);
        var large = new Candidate("B", DUE, DUE, 0, 0, 0);
        assertThat(policy.choose(DUE, List.of(small, large))).contains("B");
    }

    @Test
    void the_sign_rate_weighs_most() {
        assertThat(policy.choose(DUE, List.of(with("A", 9_000, 100), with("B", 9_800, 100))))
                .contains("B");
    }

    @Test
    void of_equals_the_cheaper_is_chosen() {
        assertThat(policy.choose(DUE, List.of(with("A", 9_000, 1_200), with("B", 9_000, 1_000))))
                .contains("B");
    }

    @Test
    void of_exact_equals_the_first_by_code_is_chosen() {
        assertThat(policy.choose(DUE, List.of(with("B", 9_000, 100), with("A", 9_000, 100))))
                .contains("A");
    }

    @Test
    void the_score_is_four_three_two_one() {
        var cheap = new Candidate("A", DUE, Money.ofMinor(1_000), 9_000, 5_000, 8_000);
        var dear = new Candidate("B", DUE, Money.ofMinor(2_000), 10_000, 10_000, 10_000);
        assertThat(policy.rank(DUE, List.of(cheap, dear)))
                .extracting(Scored::score)
                .containsExactly(8_400, 7_000);
    }

    private static Candidate with(String courier, int signRateBp, long cost) {
        return new Candidate(courier, DUE, Money.ofMinor(cost), signRateBp, 5_000, 9_000);
    }
}
