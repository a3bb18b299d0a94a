package teleshop.audit.domain;

import static teleshop.order.domain.HoldType.COD_RISK;
import static teleshop.order.domain.HoldType.DENY;
import static teleshop.order.domain.HoldType.DUP;
import static teleshop.order.domain.HoldType.STAFF;

import java.util.List;
import java.util.stream.Stream;

/** What the customer did before, and who the customer is: R01 R03 R04 R05 R17 R19 R27. */
final class PersonRules {

    private static final int OPEN_COD = 2;
    private static final int LEAST_FOR_RATE = 3;

    private final Thresholds limits;

    PersonRules(Thresholds limits) {
        this.limits = limits;
    }

    List<Rule> all() {
        return List.of(
                this::duplicate,
                this::repeatedCod,
                this::refuser,
                this::denied,
                this::prank,
                this::staff,
                this::goodHistory);
    }

    private Stream<Hit> duplicate(AuditFacts facts) {
        var since = facts.order().placedAt().minus(limits.duplicateWindow());
        return facts.earlier().stream()
                .filter(past -> !past.isDead() && !past.placedAt().isBefore(since))
                .filter(
                        past ->
                                facts.order().lines().stream()
                                        .anyMatch(l -> past.skus().contains(l.sku())))
                .map(past -> Hit.hard("R01", DUP, "same goods as in " + past.number()))
                .limit(1);
    }

    private Stream<Hit> repeatedCod(AuditFacts facts) {
        long open =
                facts.past().stream()
                        .filter(p -> facts.isSamePhone(p) || facts.isSameAddress(p))
                        .filter(
                                p ->
                                        p.isOpenCod()
                                                && !p.placedAt().isAfter(facts.order().placedAt()))
                        .count();
        return open >= OPEN_COD
                ? Stream.of(Hit.points("R03", 25, open + " COD orders are under way"))
                : Stream.empty();
    }

    private Stream<Hit> refuser(AuditFacts facts) {
        var past = facts.earlier();
        var since = facts.order().placedAt().minus(limits.refusalWindow());
        long lately =
                past.stream().filter(p -> p.refused() && !p.placedAt().isBefore(since)).count();
        long refused = past.stream().filter(PastOrder::refused).count();
        long ended = refused + past.stream().filter(PastOrder::signed).count();
        boolean often = ended >= LEAST_FOR_RATE && refused * 2 >= ended;
        return facts.order().cod() && (lately >= limits.refusals() || often)
                ? Stream.of(Hit.hard("R04", COD_RISK, refused + " of " + ended + " refused"))
                : Stream.empty();
    }

    private Stream<Hit> denied(AuditFacts facts) {
        var on = facts.around().denied();
        return on.isEmpty()
                ? Stream.empty()
                : Stream.of(Hit.hard("R05", DENY, String.join(", ", on) + " on the deny list"));
    }

    private Stream<Hit> prank(AuditFacts facts) {
        var name = facts.order().delivery().recipient().strip();
        var words = facts.around().prankWords();
        boolean listed =
                words.stream()
                        .anyMatch(w -> name.equals(w) || facts.order().addressKey().contains(w));
        return listed || name.codePointCount(0, name.length()) == 1
                ? Stream.of(Hit.points("R17", 40, "nobody is called that"))
                : Stream.empty();
    }

    private Stream<Hit> staff(AuditFacts facts) {
        return facts.around().staff()
                ? Stream.of(Hit.hard("R19", STAFF, "phone or address of a staff member"))
                : Stream.empty();
    }

    private Stream<Hit> goodHistory(AuditFacts facts) {
        var past = facts.earlier();
        long signed = past.stream().filter(PastOrder::signed).count();
        return signed >= limits.goodSigned() && past.stream().noneMatch(PastOrder::refused)
                ? Stream.of(Hit.points("R27", -25, signed + " signed, none refused"))
                : Stream.empty();
    }
}
