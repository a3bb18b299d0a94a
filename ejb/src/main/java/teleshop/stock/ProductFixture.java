package teleshop.stock;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import teleshop.catalog.domain.ProductStatus;
import teleshop.catalog.domain.ProductTerms;
import teleshop.kernel.Money;

/**
 * A product as a fixture tells it; amounts in minor units.
 *
 * @param available what may be promised; the stock is left alone if it is left out
 */
public record ProductFixture(
        @NotBlank @Size(max = 40) String sku,
        @Size(max = 120) String name,
        @NotNull @PositiveOrZero Long price,
        @PositiveOrZero Long floor,
        @PositiveOrZero Integer limit,
        @PositiveOrZero Integer p99Quantity,
        @PositiveOrZero Long available,
        @Size(max = 40) String supplier,
        @PositiveOrZero Long cost,
        @Min(0) @Max(10_000) Integer taxRateBp,
        @Size(max = 200) String restriction) {

    private static final int USUAL_TAX_BP = 1_300;

    ProductTerms terms() {
        return new ProductTerms(
                sku,
                or(name, sku),
                Money.ofMinor(price),
                Money.ofMinor(or(floor, 0L)),
                or(limit, 0),
                or(p99Quantity, 0),
                or(supplier, ""),
                Money.ofMinor(or(cost, 0L)),
                or(taxRateBp, USUAL_TAX_BP),
                or(restriction, ""),
                ProductStatus.ACTIVE);
    }

    private static <T> T or(T given, T usual) {
        return Optional.ofNullable(given).orElse(usual);
    }
}
