package teleshop.supplier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import teleshop.kernel.BasisPoints;
import teleshop.kernel.Money;
import teleshop.supplier.domain.Airtime.Kind;

class TermsTest {

    private static final List<Tier> TIERS =
            List.of(
                    new Tier(fen(1_000_000), new BasisPoints(3000)),
                    new Tier(Tier.OPEN_END, new BasisPoints(2500)));

    @Test
    void tiers_are_marginal() {
        assertThat(Tier.commission(TIERS, fen(1_000_000))).isEqualTo(fen(300_000));
        assertThat(Tier.commission(TIERS, fen(1_000_100))).isEqualTo(fen(300_025));
        assertThat(Tier.commission(TIERS, fen(0))).isEqualTo(fen(0));
    }

    @Test
    void a_month_of_more_returns_than_sales_gives_commission_back() {
        assertThat(Tier.commission(TIERS, fen(-1000))).isEqualTo(fen(-300));
    }

    @Test
    void a_flat_rate_is_one_open_tier() {
        assertThat(Tier.commission(Tier.flat(new BasisPoints(3000)), fen(3_980_000)))
                .isEqualTo(fen(1_194_000));
    }

    @Test
    void seven_days_and_three_of_grace_are_over_on_the_eleventh() {
        var signed = LocalDate.of(2026, 11, 1);
        assertThat(new Trigger(Trigger.Kind.SIGNED_AND_WINDOW, 7, 3).ripeOn(signed))
                .isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(new Trigger(Trigger.Kind.SIGNED, 7, 3).ripeOn(signed)).isEqualTo(signed);
        assertThat(new Trigger(Trigger.Kind.CASHED, 7, 3).ripeOn(signed)).isEqualTo(signed);
    }

    @Test
    void the_base_may_leave_out_vat_and_our_own_discount() {
        Money list = fen(39_800);
        Money discount = fen(1_800);
        assertThat(new CommissionBase(true, true).of(list, discount, 1300)).isEqualTo(fen(38_000));
        assertThat(new CommissionBase(true, false).of(list, discount, 1300)).isEqualTo(list);
        assertThat(new CommissionBase(false, false).of(list, discount, 1300))
                .isEqualTo(fen(35_221));
    }

    @Test
    void airtime_is_shared_by_the_spot_the_minute_or_the_cost() {
        assertThat(Airtime.NONE.of(60, fen(600_000))).isEqualTo(fen(0));
        assertThat(new Airtime(Kind.FIXED_PER_SPOT, 5000).of(60, fen(1))).isEqualTo(fen(5000));
        assertThat(new Airtime(Kind.PER_MINUTE, 100).of(89, fen(1))).isEqualTo(fen(148));
        assertThat(new Airtime(Kind.PERCENT_OF_COST, 5000).of(1, fen(601))).isEqualTo(fen(301));
    }

    private static Money fen(long minor) {
        return Money.ofMinor(minor);
    }
}
