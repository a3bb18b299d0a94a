package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import teleshop.call.domain.Conversions.Talks;

class ConversionsTest {

    @Test
    void it_is_the_part_of_the_talks_that_ended_in_an_order_by_agent_and_product() {
        var conversions =
                Conversions.of(
                        List.of(
                                new Talks("eve", "pan", 30, 10),
                                new Talks("eve", "tea", 40, 0),
                                new Talks("adam", "pan", 25, 25)));
        assertThat(conversions.of("eve")).isEqualTo(Map.of("pan", 3333, "tea", 0));
        assertThat(conversions.of("adam")).isEqualTo(Map.of("pan", 10_000));
        assertThat(conversions.of("nobody")).isEmpty();
    }

    @Test
    void of_fewer_than_20_talks_nothing_is_known() {
        var conversions =
                Conversions.of(
                        List.of(new Talks("eve", "pan", 19, 19), new Talks("eve", "tea", 20, 5)));
        assertThat(conversions.of("eve")).isEqualTo(Map.of("tea", 2500));
    }
}
