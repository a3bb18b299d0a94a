package teleshop.courier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import teleshop.courier.CourierFixture.Terms;
import teleshop.courier.domain.Contract;
import teleshop.kernel.Money;

class ContractTest {

    private static final Contract CONTRACT = contract(100, 0);

    private static Contract contract(long min, long max) {
        return new Terms(
                        1200, 200, 100, min, max, 1000, null, null, null, null, null, null, null,
                        null, false)
                .contract();
    }

    @ParameterizedTest
    @CsvSource({"0,1200", "1,1200", "1000,1200", "1001,1400", "2000,1400", "2001,1600"})
    void every_further_kilogram_begun_is_paid(long grams, long freight) {
        assertThat(CONTRACT.freight(grams)).isEqualTo(Money.ofMinor(freight));
    }

    @Test
    void the_fee_is_a_share_of_what_was_collected() {
        assertThat(CONTRACT.codFee(Money.ofMinor(39_800))).isEqualTo(Money.ofMinor(398));
    }

    @Test
    void the_fee_is_rounded_half_up() {
        assertThat(CONTRACT.codFee(Money.ofMinor(39_850))).isEqualTo(Money.ofMinor(399));
    }

    @Test
    void the_fee_is_never_below_its_least() {
        assertThat(CONTRACT.codFee(Money.ofMinor(5_000))).isEqualTo(Money.ofMinor(100));
    }

    @Test
    void the_fee_is_never_above_its_most() {
        assertThat(contract(100, 300).codFee(Money.ofMinor(39_800))).isEqualTo(Money.ofMinor(300));
    }

    @Test
    void nothing_collected_costs_no_fee() {
        assertThat(CONTRACT.codFee(Money.ZERO)).isEqualTo(Money.ZERO);
    }

    @Test
    void what_a_fixture_leaves_out_is_as_usual_in_the_trade() {
        assertThat(CONTRACT.feeVatBp()).isEqualTo(600);
        assertThat(CONTRACT.weightStepG()).isEqualTo(1000);
        assertThat(CONTRACT.freightTolerance()).isEqualTo(Money.ofMinor(10));
        assertThat(CONTRACT.remitDays()).isEqualTo(3);
        assertThat(CONTRACT.shortTolMax()).isEqualTo(Money.ofMinor(100));
        assertThat(CONTRACT.shortTolPerMille()).isEqualTo(5);
        assertThat(CONTRACT.missingDays()).isEqualTo(7);
        assertThat(CONTRACT.returnMissingDays()).isEqualTo(15);
    }
}
