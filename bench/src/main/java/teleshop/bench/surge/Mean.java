package teleshop.bench.surge;

import java.util.List;
import java.util.stream.IntStream;

/** A mean of days with its standard error. */
record Mean(double value, double error) {

    static Mean of(List<Double> days) {
        int n = days.size();
        double mean = days.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double squares = days.stream().mapToDouble(day -> (day - mean) * (day - mean)).sum();
        return new Mean(mean, n < 2 ? 0 : Math.sqrt(squares / (n - 1) / n));
    }

    /** How many times as much as on the same days of the other; the days of both are alike. */
    static Mean ratio(List<Double> days, List<Double> others) {
        double other = of(others).value();
        if (other == 0) {
            return new Mean(Double.NaN, 0);
        }
        double ratio = of(days).value() / other;
        var residues =
                IntStream.range(0, days.size())
                        .mapToObj(i -> (days.get(i) - ratio * others.get(i)) / other)
                        .toList();
        return new Mean(ratio, of(residues).error());
    }
}
