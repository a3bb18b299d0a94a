package teleshop.audit.domain;

import static teleshop.order.domain.HoldType.PHONE;

import java.util.List;
import java.util.stream.Stream;
import teleshop.kernel.PhoneNumber;

/** What the telephone numbers tell: R06 R07 R08 R09 R12. */
final class NumberRules {

    private static final String DIALLABLE = "1[3-9]\\d{9}|0\\d{2,3}\\d{7,8}";
    private static final int RUN = 6;

    private final Thresholds limits;

    NumberRules(Thresholds limits) {
        this.limits = limits;
    }

    List<Rule> all() {
        return List.of(this::format, this::pattern, this::mismatch, this::shared, this::region);
    }

    private Stream<Hit> format(AuditFacts facts) {
        return phone(facts).value().matches(DIALLABLE)
                ? Stream.empty()
                : Stream.of(Hit.hard("R06", PHONE, "no mobile and no land line"));
    }

    private Stream<Hit> pattern(AuditFacts facts) {
        var digits = phone(facts).value();
        boolean run = Stream.of(-1, 0, 1).anyMatch(step -> hasRun(digits, step));
        return run
                ? Stream.of(Hit.points("R07", 40, "six equal or sequential digits"))
                : Stream.empty();
    }

    private static boolean hasRun(String digits, int step) {
        int run = 1;
        for (int i = 1; i < digits.length() && run < RUN; i++) {
            run = digits.charAt(i) - digits.charAt(i - 1) == step ? run + 1 : 1;
        }
        return run >= RUN;
    }

    private Stream<Hit> mismatch(AuditFacts facts) {
        var order = facts.order();
        if (order.callId() == null) {
            return Stream.empty();
        }
        if (order.callerNumber() == null) {
            return Stream.of(Hit.points("R08", 10, "the caller's number was withheld"));
        }
        boolean same = order.callerNumber().equals(phone(facts));
        return same || facts.around().callerKnown()
                ? Stream.empty()
                : Stream.of(Hit.points("R08", 10, "called from a number never seen"));
    }

    private Stream<Hit> shared(AuditFacts facts) {
        var since = facts.order().placedAt().minus(limits.sharedWindow());
        var others =
                facts.past().stream()
                        .filter(p -> facts.isSamePhone(p) && !p.placedAt().isBefore(since))
                        .map(PastOrder::recipient);
        long names =
                Stream.concat(others, Stream.of(facts.order().delivery().recipient()))
                        .distinct()
                        .count();
        return names >= limits.sharedNames()
                ? Stream.of(Hit.points("R09", 30, names + " names on one number"))
                : Stream.empty();
    }

    private Stream<Hit> region(AuditFacts facts) {
        boolean isNew = facts.earlier().isEmpty();
        var to = facts.order().delivery().province();
        return facts.around().callerProvince().stream()
                .filter(from -> isNew && !to.startsWith(from) && !from.startsWith(to))
                .map(from -> Hit.points("R12", 10, "called from " + from));
    }

    private static PhoneNumber phone(AuditFacts facts) {
        return facts.order().delivery().phone();
    }
}
