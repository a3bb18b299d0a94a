package teleshop.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void the_wait_doubles_up_to_its_bound_and_begins_anew() {
        var backoff = new Backoff(200, 1000);
        assertThat(LongStream.range(0, 5).map(i -> backoff.nextMillis()))
                .containsExactly(200L, 400L, 800L, 1000L, 1000L);
        backoff.reset();
        assertThat(backoff.nextMillis()).isEqualTo(200);
    }
}
