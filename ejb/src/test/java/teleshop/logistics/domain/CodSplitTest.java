package teleshop.logistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import teleshop.kernel.Money;

class CodSplitTest {

    @Test
    void one_parcel_collects_all() {
        assertThat(CodSplit.of(Money.ofMinor(39_800), money(39_800))).isEqualTo(money(39_800));
    }

    @Test
    void parts_are_rounded_half_up_and_the_last_takes_the_rest() {
        assertThat(CodSplit.of(Money.ofMinor(100), money(1, 1, 1))).isEqualTo(money(33, 33, 34));
        assertThat(CodSplit.of(Money.ofMinor(101), money(1, 1))).isEqualTo(money(51, 50));
    }

    @Test
    void what_is_prepaid_collects_nothing() {
        assertThat(CodSplit.of(Money.ZERO, money(10, 20))).isEqualTo(money(0, 0));
    }

    @RepeatedTest(50)
    void the_parts_always_add_up(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var values = random.longs(1 + random.nextInt(9), 1, 1_000_000).mapToObj(Money::ofMinor);
        var due = Money.ofMinor(random.nextLong(3_000_000));
        assertThat(Money.total(CodSplit.of(due, values.toList()))).isEqualTo(due);
    }

    private static List<Money> money(long... minors) {
        return java.util.Arrays.stream(minors).mapToObj(Money::ofMinor).toList();
    }
}
