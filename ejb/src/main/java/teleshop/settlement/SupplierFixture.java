package teleshop.settlement;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Map;

/**
 * A supplier with its agreement and its history as a fixture tells them; amounts in minor units,
 * times ISO-8601 with a zone or days.
 */
public record SupplierFixture(
        @NotBlank String supplier,
        @Valid List<Version> versions,
        @Valid List<Line> lines,
        @Valid List<Return> returns,
        @Valid List<Spot> spots,
        @Valid List<Penalty> penalties,
        @Valid List<OpeningHoldBack> openingHoldBacks,
        Long openingCarry,
        Long openingAdvance,
        @Valid List<Item> claims,
        @Valid List<Item> priceDifferences,
        @Valid List<Purchase> purchases) {

    public SupplierFixture {
        versions = list(versions);
        lines = list(lines);
        returns = list(returns);
        spots = list(spots);
        penalties = list(penalties);
        openingHoldBacks = list(openingHoldBacks);
        claims = list(claims);
        priceDifferences = list(priceDifferences);
        purchases = list(purchases);
    }

    private static <T> List<T> list(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    /** One version of the agreement; what is left out is as usual in the trade. */
    public record Version(
            @NotNull Integer version,
            String validFrom,
            @NotBlank String mode,
            String base,
            String trigger,
            Integer windowDays,
            Integer graceDays,
            String cycle,
            Integer rateBp,
            List<Step> tiers,
            Map<String, Long> unitCost,
            Long freightPerShipment,
            Integer serviceFeeBp,
            Integer holdBackBp,
            Integer holdBackMonths,
            Share airtime,
            List<String> returnFreightPaidBySupplierWhen) {}

    /** A tier; the last has no end. */
    public record Step(Long upTo, @NotNull Integer rateBp) {}

    /** What the supplier pays of the airtime. */
    public record Share(String kind, Long value) {}

    /** A sold line. */
    public record Line(
            @NotBlank String line,
            @NotBlank String sku,
            @Positive int qty,
            long unitPrice,
            long discountShare,
            int taxRateBp,
            String placedAt,
            String signedAt,
            String cashedAt) {}

    /** Goods that came back. */
    public record Return(
            @NotBlank String line,
            @Positive int qty,
            String acceptedAt,
            String responsibility,
            long freight) {}

    /** A spot. */
    public record Spot(
            @NotBlank String spot,
            String airedAt,
            @JsonbProperty("length_s") int lengthS,
            long cost,
            String status) {}

    /** What the supplier pays for a fault. */
    public record Penalty(@NotBlank String ref, String kind, long amount, String at) {}

    /** What earlier statements kept. */
    public record OpeningHoldBack(
            @NotBlank String statement,
            String periodTo,
            long amount,
            int months,
            boolean released) {}

    /** An amount of a day. */
    public record Item(@NotBlank String ref, long amount, String at) {}

    /** Goods received for our own stock, or given back. */
    public record Purchase(
            @NotBlank String ref, String kind, String sku, int qty, long unitCost, String at) {}
}
