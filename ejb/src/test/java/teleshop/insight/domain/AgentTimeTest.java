package teleshop.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import teleshop.insight.domain.StateSpan.Share;

class AgentTimeTest {

    private static final Instant TEN = Instant.parse("2026-11-20T02:00:00Z");

    private static Instant minute(long minutes) {
        return TEN.plus(Duration.ofMinutes(minutes));
    }

    private static StateSpan span(String state, boolean outbound, long from, long to) {
        return new StateSpan("eve", state, outbound, minute(from), minute(to));
    }

    private static AgentTime day(StateSpan... spans) {
        var cuts = List.of(minute(0), minute(60));
        return AgentTimeReport.of(cuts, List.of(spans)).total();
    }

    @ParameterizedTest
    @CsvSource({
        "READY, false, IDLE",
        "BREAK, false, PAUSE",
        "AUTO_PAUSE, false, PAUSE",
        "RINGING, false, INBOUND",
        "TALKING, false, INBOUND",
        "WRAP_UP, false, INBOUND",
        "TALKING, true, OUTBOUND",
        "WRAP_UP, true, OUTBOUND",
        "DIALLING, true, OUTBOUND"
    })
    void each_state_counts_to_one_share(String state, boolean outbound, Share share) {
        assertThat(span(state, outbound, 0, 1).share()).isEqualTo(share);
    }

    @Test
    void the_shares_are_of_the_time_on_duty() {
        var day =
                day(
                        span("READY", false, 0, 10),
                        span("TALKING", false, 10, 20),
                        span("WRAP_UP", false, 20, 25),
                        span("DIALLING", true, 25, 30),
                        span("BREAK", false, 30, 40));
        assertThat(day.onDuty()).isEqualTo(Duration.ofMinutes(40));
        assertThat(day.shares())
                .containsEntry(Share.INBOUND, new BigDecimal("37.50"))
                .containsEntry(Share.OUTBOUND, new BigDecimal("12.50"))
                .containsEntry(Share.IDLE, new BigDecimal("25.00"))
                .containsEntry(Share.PAUSE, new BigDecimal("25.00"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1, 2, 4", "7, 11, 13", "1, 0, 58", "33, 33, 1"})
    void the_shares_add_up_to_exactly_a_hundred(long talk, long idle, long pause) {
        var day =
                day(
                        span("TALKING", false, 0, talk),
                        span("READY", false, talk, talk + idle),
                        span("BREAK", false, talk + idle, talk + idle + pause));
        assertThat(day.shares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    @Test
    void parts_of_a_thousandth_of_a_second_count_in_the_shares() {
        var odd = Duration.ofNanos(1_999_999);
        var time =
                new AgentTime(
                        Map.of(Share.INBOUND, odd, Share.IDLE, odd, Share.PAUSE, odd),
                        Duration.ZERO);
        assertThat(time.shares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    @Test
    void a_state_is_cut_at_the_borders_of_an_interval() {
        var cuts = List.of(minute(0), minute(30), minute(60));
        var report = AgentTimeReport.of(cuts, List.of(span("TALKING", false, -10, 40)));
        assertThat(report.rows().stream().map(row -> row.time().onDuty()))
                .containsExactly(Duration.ofMinutes(30), Duration.ofMinutes(10));
    }

    @Test
    void occupancy_is_of_the_time_busy_or_ready() {
        var day =
                day(
                        span("READY", false, 0, 10),
                        span("RINGING", false, 10, 11),
                        span("TALKING", false, 11, 36),
                        span("WRAP_UP", false, 36, 41),
                        span("BREAK", false, 41, 60));
        assertThat(day.occupancy()).contains(new BigDecimal("75.00"));
    }

    @Test
    void without_duty_there_are_no_shares() {
        assertThat(AgentTime.NONE.shares()).isEmpty();
        assertThat(AgentTime.NONE.occupancy()).isEmpty();
    }
}
