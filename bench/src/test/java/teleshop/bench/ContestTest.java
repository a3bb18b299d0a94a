package teleshop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContestTest {

    private final List<String> turns = new ArrayList<>();

    private double turn(String name) {
        turns.add(name);
        return turns.size();
    }

    @Test
    void the_contenders_take_turns() throws Exception {
        new Contest<Double>().with("A", () -> turn("A")).with("B", () -> turn("B")).run(2);
        assertThat(turns).containsExactly("A", "B", "A", "B");
    }

    @Test
    void the_first_round_is_dropped() throws Exception {
        var contest = new Contest<Double>().with("A", () -> turn("A")).run(3);
        assertThat(contest.of("A", Double::doubleValue)).isEqualTo(new Spread(2.5, 2, 3));
    }

    @Test
    void a_ratio_is_taken_within_each_round() throws Exception {
        var contest =
                new Contest<Double>()
                        .with("A", () -> turn("A"))
                        .with("B", () -> 2.0 * turn("B"))
                        .run(3);
        var ratio = contest.ratio(r -> r.get("B"), r -> r.get("A"));
        assertThat(ratio.most()).isEqualTo(8.0 / 3);
        assertThat(ratio.least()).isEqualTo(12.0 / 5);
    }
}
