package teleshop.catalog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import teleshop.catalog.domain.OfferTerms;

/**
 * An offer as a person words it.
 *
 * @param validTo null if it ends on no day yet
 */
public record OfferEntry(
        @NotBlank @Pattern(regexp = "[A-Za-z0-9_-]{1,40}") String id,
        @NotBlank @Size(max = 40) String sku,
        @NotBlank @Size(max = 40) String offered,
        @NotBlank @Size(max = 300) @Pattern(regexp = "[^\\p{Cntrl}]*") String sentence,
        @NotNull Instant validFrom,
        Instant validTo) {

    OfferTerms terms() {
        return new OfferTerms(
                id, sku, offered, sentence.strip(), validFrom, Optional.ofNullable(validTo));
    }
}
