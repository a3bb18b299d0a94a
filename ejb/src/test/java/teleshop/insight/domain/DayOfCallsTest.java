package teleshop.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DayOfCallsTest {

    /** 500 offered, 20 left at once, 50 gave up, 430 answered, 360 of them in time. */
    private static final DayOfCalls DAY = new DayOfCalls(500, 430, 70, 20, 360);

    @Test
    void the_service_level_leaves_out_the_short_abandons() {
        assertThat(DAY.serviceLevel()).contains(new BigDecimal("75.0"));
    }

    @Test
    void the_abandonment_leaves_out_the_short_abandons() {
        assertThat(DAY.abandonment()).contains(new BigDecimal("10.4"));
    }

    @Test
    void without_calls_there_is_no_rate() {
        assertThat(new DayOfCalls(0, 0, 0, 0, 0).serviceLevel()).isEmpty();
        assertThat(new DayOfCalls(2, 0, 2, 2, 0).abandonment()).isEmpty();
    }
}
