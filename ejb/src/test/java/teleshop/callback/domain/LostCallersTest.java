package teleshop.callback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import teleshop.call.domain.CallbackCause;
import teleshop.kernel.Money;

class LostCallersTest {

    private static LostCallers of(long lost, long called, long reached, long ordered, long served) {
        return new LostCallers(
                lost, 0, called, reached, ordered, served, -1, Money.ZERO, Map.of(), Map.of());
    }

    @Test
    void recovered_are_those_who_ordered_in_our_calls_of_all_who_were_lost() {
        var figures = of(30, 20, 10, 4, 11);
        assertThat(figures.recoveredBp()).isEqualTo(1333);
        assertThat(figures.contactRateBp()).isEqualTo(5000);
        assertThat(figures.servedBp()).isEqualTo(5000);
    }

    @Test
    void of_nobody_there_is_no_share() {
        assertThat(of(0, 0, 0, 0, 0).recoveredBp()).isEqualTo(-1);
        assertThat(of(3, 0, 0, 0, 0).contactRateBp()).isEqualTo(-1);
    }

    @ParameterizedTest
    @EnumSource(CallbackCause.class)
    void each_vain_try_makes_a_call_worth_less(CallbackCause cause) {
        var price = Money.ofMinor(100_000);
        var first = WorthPolicy.worth(price, cause, 0);
        assertThat(first.minor()).isPositive();
        assertThat(WorthPolicy.worth(price, cause, 1).minor()).isLessThan(first.minor());
    }

    @Test
    void who_asked_for_it_is_worth_more_than_who_hung_up_at_once() {
        var price = Money.ofMinor(39_800);
        assertThat(WorthPolicy.worth(price, CallbackCause.QUEUE_CALLBACK, 0))
                .isEqualTo(Money.ofMinor(11_940));
        assertThat(WorthPolicy.worth(price, CallbackCause.SHORT_ABANDON, 0))
                .isEqualTo(Money.ofMinor(2_388));
    }
}
