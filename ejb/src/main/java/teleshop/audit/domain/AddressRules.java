package teleshop.audit.domain;

import static teleshop.order.domain.HoldType.ADDRESS;
import static teleshop.order.domain.HoldType.COVERAGE;

import java.util.List;
import java.util.stream.Stream;
import teleshop.order.domain.Delivery;

/** Whether a parcel would arrive: R10 R11 R13 R18. */
final class AddressRules {

    private static final String HOUSE =
            "(?s).*[0-9０-９一二三四五六七八九十]+\\s*(号|弄|栋|幢|座|室|单元|楼|#).*|.*\\d.*";

    private final Thresholds limits;

    AddressRules(Thresholds limits) {
        this.limits = limits;
    }

    List<Rule> all() {
        return List.of(this::incomplete, this::landmarkOnly, this::coverage, this::velocity);
    }

    private Stream<Hit> incomplete(AuditFacts facts) {
        return missing(facts).map(what -> Hit.hard("R10", ADDRESS, what));
    }

    private Stream<String> missing(AuditFacts facts) {
        var to = facts.order().delivery();
        if (to.district().isBlank() && facts.around().needsDistrict()) {
            return Stream.of("no district");
        }
        return characters(to) < limits.streetCharacters()
                ? Stream.of("street and house are missing or too short")
                : Stream.empty();
    }

    private static long characters(Delivery to) {
        return to.street().codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }

    private Stream<Hit> landmarkOnly(AuditFacts facts) {
        var street = facts.order().delivery().street();
        boolean vague = facts.around().landmarkWords().stream().anyMatch(street::contains);
        return vague && !street.matches(HOUSE) && missing(facts).findAny().isEmpty()
                ? Stream.of(Hit.points("R11", 25, "a landmark and no house number"))
                : Stream.empty();
    }

    private Stream<Hit> coverage(AuditFacts facts) {
        return facts.around().covered()
                ? Stream.empty()
                : Stream.of(Hit.hard("R13", COVERAGE, "no courier delivers there so"));
    }

    private Stream<Hit> velocity(AuditFacts facts) {
        long today =
                1
                        + facts.past().stream()
                                .filter(facts::isSameAddress)
                                .filter(p -> !p.placedAt().isBefore(facts.dayStart()))
                                .filter(p -> !p.placedAt().isAfter(facts.order().placedAt()))
                                .count();
        return today > limits.perAddress()
                ? Stream.of(Hit.points("R18", 30, today + " orders to one address today"))
                : Stream.empty();
    }
}
