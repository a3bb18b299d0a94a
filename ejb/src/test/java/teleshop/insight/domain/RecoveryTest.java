package teleshop.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import teleshop.kernel.Money;

class RecoveryTest {

    private static final Instant TEN = Instant.parse("2026-11-20T02:00:00Z");
    private static final Map<String, Instant> LOST =
            Map.of("13900000001", TEN, "13900000002", TEN, "13900000003", TEN, "13900000004", TEN);

    private static Sale sale(String number, boolean byCallback, long minutesAfter) {
        return new Sale(
                number, byCallback, TEN.plusSeconds(60 * minutesAfter), Money.ofMinor(39_800));
    }

    @Test
    void counts_the_orders_from_callbacks_among_the_lost() {
        var recovery =
                Recovery.of(
                        LOST,
                        List.of(
                                sale("13900000001", true, 30),
                                sale("13900000002", false, 40),
                                sale("13900000009", true, 30)));
        assertThat(recovery.lostCallers()).isEqualTo(4);
        assertThat(recovery.orders()).isEqualTo(1);
        assertThat(recovery.amount()).isEqualTo(Money.ofMinor(39_800));
        assertThat(recovery.recovered()).contains(new BigDecimal("25.00"));
        assertThat(recovery.callers()).isEqualTo(2);
        assertThat(recovery.recoveryRate()).contains(new BigDecimal("50.00"));
    }

    @Test
    void an_order_from_before_they_were_lost_recovers_nobody() {
        var recovery = Recovery.of(LOST, List.of(sale("13900000001", true, -5)));
        assertThat(recovery.orders()).isZero();
        assertThat(recovery.callers()).isZero();
    }

    @Test
    void when_nobody_was_lost_there_is_no_rate() {
        var recovery = Recovery.of(Map.of(), List.of());
        assertThat(recovery.recovered()).isEmpty();
        assertThat(recovery.recoveryRate()).isEmpty();
    }
}
