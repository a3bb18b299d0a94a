package teleshop.audit.domain;

import java.util.List;
import java.util.stream.Stream;

/** Judges an order by all rules of the house. */
public final class AuditPolicy {

    private final Thresholds thresholds;
    private final List<Rule> rules;

    public AuditPolicy(Thresholds thresholds) {
        this.thresholds = thresholds;
        this.rules =
                Stream.of(
                                new PersonRules(thresholds).all(),
                                new NumberRules(thresholds).all(),
                                new AddressRules(thresholds).all(),
                                new GoodsRules(thresholds).all(),
                                new AgentRules().all())
                        .flatMap(List::stream)
                        .toList();
    }

    public Verdict judge(AuditFacts facts) {
        var hits =
                rules.stream()
                        .flatMap(rule -> rule.look(facts))
                        .sorted(java.util.Comparator.comparing(Hit::rule))
                        .toList();
        return Verdict.of(hits, thresholds.passBelow());
    }
}
