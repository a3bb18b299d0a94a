package teleshop.callback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DropRateTest {

    @ParameterizedTest
    @CsvSource({"9, 300, 300, true", "10, 300, 333, false", "0, 0, 0, true", "0, 5, 0, true"})
    void the_american_rate_is_of_all_live_people(int dropped, int live, int rate, boolean within) {
        var drops = DropRate.american(dropped, live);
        assertThat(drops.basisPoints()).isEqualTo(rate);
        assertThat(drops.within(300)).isEqualTo(within);
    }

    @Test
    void the_british_rate_takes_the_machines_off_the_dropped() {
        assertThat(DropRate.british(29, 9, 7).dropped()).isEqualTo(1631);
        assertThat(DropRate.british(29, 9, 7).basisPoints()).isEqualTo(6444);
    }

    @Test
    void with_nobody_handled_every_dropped_one_counts() {
        assertThat(DropRate.british(2, 0, 0).basisPoints()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @CsvSource({"8, 299, true", "9, 300, false"})
    void one_more_is_borne_only_within_the_cap(int dropped, int live, boolean bears) {
        assertThat(DropRate.american(dropped, live).bearsMore(1, 300)).isEqualTo(bears);
    }
}
