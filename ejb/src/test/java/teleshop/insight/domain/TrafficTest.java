package teleshop.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import teleshop.call.domain.CallResult;

class TrafficTest {

    /** 500 offered: 20 left at once, 50 gave up, 430 were answered, 360 of them in time. */
    private static final Traffic DAY =
            new Traffic(
                    Map.of(
                            CallResult.ANSWERED, 430L,
                            CallResult.ABANDONED, 50L,
                            CallResult.SHORT_ABANDON, 20L,
                            CallResult.BUSY, 7L,
                            CallResult.AFTER_HOURS, 3L,
                            CallResult.SELF_SERVED, 2L),
                    4,
                    new Handling(360, 4_300, 43_000, 4_300, 8_600));

    @Test
    void what_arrived_is_the_sum_over_the_results_and_those_in_progress() {
        assertThat(DAY.arrived()).isEqualTo(430 + 50 + 20 + 7 + 3 + 2 + 4);
    }

    @Test
    void only_those_that_entered_the_queue_were_offered() {
        assertThat(DAY.offered()).isEqualTo(500);
    }

    @Test
    void the_service_level_leaves_out_those_who_hung_up_at_once() {
        assertThat(DAY.serviceLevel()).contains(new BigDecimal("75.00"));
        assertThat(DAY.serviceLevelOfAnswered()).contains(new BigDecimal("83.72"));
    }

    @Test
    void the_abandonment_is_of_those_who_waited() {
        assertThat(DAY.abandonment()).contains(new BigDecimal("10.42"));
        assertThat(DAY.abandonmentOfHandled()).contains(new BigDecimal("10.42"));
    }

    @Test
    void the_connect_rate_is_of_those_who_waited() {
        assertThat(DAY.connectRate()).contains(new BigDecimal("89.58"));
    }

    @Test
    void a_callback_taken_and_an_overflow_stay_in_the_denominator() {
        var more = Map.of(CallResult.CALLBACK_TAKEN, 10L, CallResult.OVERFLOWED, 10L);
        var traffic = DAY.plus(new Traffic(more, 0, Handling.NONE));
        assertThat(traffic.serviceLevel()).contains(new BigDecimal("72.00"));
        assertThat(traffic.abandonment()).contains(new BigDecimal("10.00"));
        assertThat(traffic.abandonmentOfHandled()).contains(new BigDecimal("10.42"));
    }

    @Test
    void the_mean_times_are_of_the_answered() {
        assertThat(DAY.asaSeconds()).contains(new BigDecimal("10.00"));
        assertThat(DAY.ahtSeconds()).contains(new BigDecimal("130.00"));
    }

    @Test
    void nothing_divided_by_nothing_is_no_number() {
        var none = Traffic.NONE;
        assertThat(none.arrived()).isZero();
        assertThat(none.serviceLevel()).isEmpty();
        assertThat(none.serviceLevelOfAnswered()).isEmpty();
        assertThat(none.abandonment()).isEmpty();
        assertThat(none.abandonmentOfHandled()).isEmpty();
        assertThat(none.connectRate()).isEmpty();
        assertThat(none.asaSeconds()).isEmpty();
        assertThat(none.ahtSeconds()).isEmpty();
    }

    @Test
    void sums_add_up_result_by_result() {
        var twice = DAY.plus(DAY);
        assertThat(twice.arrived()).isEqualTo(2 * DAY.arrived());
        assertThat(twice.of(CallResult.BUSY)).isEqualTo(14);
        assertThat(twice.serviceLevel()).isEqualTo(DAY.serviceLevel());
        assertThat(twice.handling().busySeconds()).isEqualTo(2 * 55_900);
    }
}
