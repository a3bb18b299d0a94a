package teleshop.courier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import teleshop.courier.domain.Area;
import teleshop.courier.domain.Contract;
import teleshop.courier.domain.Province;
import teleshop.courier.domain.StatementForm;
import teleshop.courier.domain.StatementWords;
import teleshop.kernel.Money;

/**
 * A courier as a fixture tells it; amounts in minor units.
 *
 * @param name the code if it is left out
 * @param validFrom of the contract; from the beginning if it is left out
 */
public record CourierFixture(
        @NotBlank @Size(max = 20) String courier,
        @Size(max = 80) String name,
        LocalDate validFrom,
        @NotNull @Valid Terms contract,
        List<String> codProvinces,
        List<String> prepaidProvinces,
        @PositiveOrZero long codMaximum,
        Mapping mapping) {

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    public CourierFixture {
        name = name == null ? courier : name;
        validFrom = validFrom == null ? BEGINNING : validFrom;
        codProvinces = codProvinces == null ? List.of() : List.copyOf(codProvinces);
        prepaidProvinces = prepaidProvinces == null ? List.of() : List.copyOf(prepaidProvinces);
        mapping = mapping == null ? new Mapping(null, null, null, null) : mapping;
    }

    /** The contract's numbers; what is left out is as usual in the trade. */
    public record Terms(
            @PositiveOrZero long firstKg,
            @PositiveOrZero long furtherKg,
            @PositiveOrZero int codFeeBp,
            @PositiveOrZero long codFeeMin,
            @PositiveOrZero long codFeeMax,
            @PositiveOrZero long returnFreight,
            Integer feeVatBp,
            Integer weightStepG,
            Long freightTolerance,
            Integer remitDays,
            Long shortTolMax,
            Integer shortTolPerMille,
            Integer missingDays,
            Integer returnMissingDays,
            boolean codFeeOnRefused) {

        Contract contract() {
            return new Contract(
                    Money.ofMinor(firstKg),
                    Money.ofMinor(furtherKg),
                    codFeeBp,
                    Money.ofMinor(codFeeMin),
                    Money.ofMinor(codFeeMax),
                    Money.ofMinor(returnFreight),
                    or(feeVatBp, 600),
                    or(weightStepG, 1000),
                    Money.ofMinor(or(freightTolerance, 10L)),
                    or(remitDays, 3),
                    Money.ofMinor(or(shortTolMax, 100L)),
                    or(shortTolPerMille, 5),
                    or(missingDays, 7),
                    or(returnMissingDays, 15),
                    codFeeOnRefused);
        }
    }

    /** How the statements are written; what is left out is as in the canonical file. */
    public record Mapping(
            String encoding,
            String totalWord,
            Map<String, String> headings,
            Map<String, String> statusWords) {

        StatementForm form() {
            var own = StatementForm.CANONICAL;
            return new StatementForm(
                    or(encoding, own.encoding()),
                    or(totalWord, own.totalWord()),
                    StatementWords.headings(or(headings, Map.of())),
                    StatementWords.statusWords(or(statusWords, Map.of())));
        }
    }

    List<Area> areas() {
        var cod = shortNames(codProvinces);
        var prepaid = shortNames(prepaidProvinces);
        var all = Stream.concat(cod.stream(), prepaid.stream()).distinct();
        return all.map(p -> new Area(p, cod.contains(p), prepaid.contains(p))).toList();
    }

    private static Set<String> shortNames(List<String> provinces) {
        return provinces.stream()
                .map(Province::of)
                .map(Province::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> T or(T given, T usual) {
        return Optional.ofNullable(given).orElse(usual);
    }
}
