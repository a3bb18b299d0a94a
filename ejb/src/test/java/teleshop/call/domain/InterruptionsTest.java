package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import teleshop.call.domain.Interruptions.Span;

class InterruptionsTest {

    private static final Instant T = Instant.parse("2026-11-20T12:00:00Z");

    private static Instant at(int second) {
        return T.plusSeconds(second);
    }

    @Test
    void marks_in_any_order_and_twice_make_the_same_spans() {
        var told =
                Interruptions.NONE
                        .mark(at(40), false)
                        .mark(at(30), true)
                        .mark(at(20), false)
                        .mark(at(10), true)
                        .mark(at(30), true);
        assertThat(told.spans())
                .containsExactly(new Span(at(10), at(20)), new Span(at(30), at(40)));
        assertThat(told.total(at(100))).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void what_was_never_ended_lasts_until_the_end() {
        var told = Interruptions.NONE.mark(at(10), true);
        assertThat(told.spans()).containsExactly(new Span(at(10), null));
        assertThat(told.total(at(25))).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void an_end_without_a_begin_tells_nothing() {
        assertThat(Interruptions.NONE.mark(at(10), false).spans()).isEmpty();
    }

    @Test
    void a_second_begin_does_not_shorten_the_first() {
        var told = Interruptions.NONE.mark(at(10), true).mark(at(15), true).mark(at(20), false);
        assertThat(told.total(at(100))).isEqualTo(Duration.ofSeconds(10));
    }
}
