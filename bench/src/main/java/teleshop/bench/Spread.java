package teleshop.bench;

import java.util.List;

/** The median of some figures, with the least and the greatest. */
record Spread(double median, double least, double most) {

    static Spread of(List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median =
                sorted.size() % 2 == 1
                        ? sorted.get(half)
                        : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
    }

    @Override
    public String toString() {
        return "%,.2f (%,.2f–%,.2f)".formatted(median, least, most);
    }
}
