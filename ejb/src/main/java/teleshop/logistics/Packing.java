package teleshop.logistics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;

/**
 * What the scale says of a packed parcel.
 *
 * @param weightG in grams
 */
public record Packing(@Positive @Max(1_000_000) long weightG) {}
