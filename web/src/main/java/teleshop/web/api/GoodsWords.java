package teleshop.web.api;

import java.util.Locale;
import java.util.Map;
import teleshop.kernel.InvalidField;
import teleshop.stock.domain.Quality;

/** Reads in what state goods came back, also as warehouses say it. */
final class GoodsWords {

    private static final Map<String, Quality> ALSO =
            Map.of(
                    "OK", Quality.RESALE,
                    "GOOD", Quality.RESALE,
                    "QC_OK", Quality.RESALE,
                    "DAMAGED", Quality.SCRAP,
                    "QC_FAIL", Quality.SCRAP);

    private GoodsWords() {}

    /**
     * @param word null if nothing was said
     * @throws InvalidField if it is no state
     */
    static Quality quality(String word) {
        var upper = word == null ? "" : word.toUpperCase(Locale.ROOT);
        return ALSO.containsKey(upper)
                ? ALSO.get(upper)
                : Words.read("quality", upper, Quality.class);
    }
}
