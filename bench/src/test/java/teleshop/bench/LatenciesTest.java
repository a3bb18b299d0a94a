package teleshop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private final List<Long> hundred =
            LongStream.rangeClosed(1, 100).map(i -> i * 1_000_000).boxed().toList();

    @Test
    void so_many_of_a_hundred_were_done_within_it() {
        var backwards = new java.util.ArrayList<>(hundred);
        Collections.reverse(backwards);
        var latencies = new Latencies(backwards, 100);
        assertThat(latencies.millis(.5)).isEqualTo(50);
        assertThat(latencies.millis(.95)).isEqualTo(95);
    }

    @Test
    void what_never_came_is_missing() {
        assertThat(new Latencies(hundred, 103).missing()).isEqualTo(3);
    }
}
