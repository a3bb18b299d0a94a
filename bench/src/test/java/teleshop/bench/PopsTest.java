package teleshop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PopsTest {

    private final Pops pops = new Pops();

    @Test
    void a_card_counts_when_it_tells_the_customer() {
        pops.saw("{\"what\":\"offered\",\"callId\":\"c1\",\"name\":\"\"}");
        assertThat(pops.seenAt()).isEmpty();
        pops.saw("{\"what\":\"card\",\"callId\":\"c1\",\"name\":\"李小梅\"}");
        assertThat(pops.seenAt()).containsOnlyKeys("c1");
    }

    @Test
    void the_first_time_counts() {
        pops.saw("{\"callId\":\"c1\",\"name\":\"x\"}");
        var first = pops.seenAt().get("c1");
        pops.saw("{\"callId\":\"c1\",\"name\":\"x\"}");
        assertThat(pops.seenAt().get("c1")).isEqualTo(first);
    }
}
