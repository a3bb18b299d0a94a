package teleshop.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/**
 * Lets contenders work in turns, A B A B, so that a noise of the machine meets all of them. The
 * first round is dropped.
 */
final class Contest<T> {

    private final Map<String, Callable<T>> contenders = new LinkedHashMap<>();
    private final List<Map<String, T>> rounds = new ArrayList<>();

    Contest<T> with(String name, Callable<T> contender) {
        contenders.put(name, contender);
        return this;
    }

    Contest<T> run(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            var round = new LinkedHashMap<String, T>();
            for (var contender : contenders.entrySet()) {
                round.put(contender.getKey(), contender.getValue().call());
            }
            rounds.add(round);
        }
        rounds.remove(0);
        return this;
    }

    Spread of(String name, ToDoubleFunction<T> figure) {
        return Spread.of(rounds.stream().map(r -> figure.applyAsDouble(r.get(name))).toList());
    }

    /** Of the ratios of each round. */
    Spread ratio(ToDoubleFunction<Map<String, T>> above, ToDoubleFunction<Map<String, T>> below) {
        return Spread.of(
                rounds.stream().map(r -> above.applyAsDouble(r) / below.applyAsDouble(r)).toList());
    }
}
