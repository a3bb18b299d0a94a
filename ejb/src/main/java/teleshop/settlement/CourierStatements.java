package teleshop.settlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import teleshop.kernel.Money;
import teleshop.kernel.Roles;
import teleshop.settlement.domain.CourierStatement;
import teleshop.settlement.domain.Discrepancy;
import teleshop.settlement.domain.StatementId;
import teleshop.settlement.persistence.Cases;
import teleshop.settlement.persistence.Judgements;
import teleshop.settlement.persistence.Judgements.Sums;
import teleshop.settlement.persistence.Statements;

/** Shows couriers' statements: what was matched, what is held, what is in dispute. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.FINANCE_LEAD, Roles.AUDITOR})
public class CourierStatements {

    private static final int MOST = 100;

    @Inject private Statements statements;
    @Inject private Judgements judgements;
    @Inject private Cases cases;

    public CourierStatementView view(StatementId id) {
        return view(statements.get(id));
    }

    /** Newest first, 100 at most. */
    public List<CourierStatementView> latest() {
        return statements.latest(MOST).stream().map(this::view).toList();
    }

    private CourierStatementView view(CourierStatement s) {
        var byCode = judgements.byCode(s.id());
        var found = cases.of(s.id()).stream().map(CaseView::of).toList();
        return new CourierStatementView(
                s.id().number(),
                s.courier(),
                s.fileName(),
                s.statementNo(),
                s.status().name(),
                s.reason(),
                s.isControlled(),
                s.receivedAt(),
                s.receivedBy(),
                s.rows(),
                byCode.getOrDefault("", Sums.NOTHING).rows(),
                byCode.getOrDefault("D07", Sums.NOTHING).rows(),
                rows(byCode, CourierStatements::isHeld),
                rows(byCode, code -> true),
                judgements.bad(s.id()),
                found,
                totals(s, byCode, found));
    }

    private static Map<String, Long> totals(
            CourierStatement s, Map<String, Sums> byCode, List<CaseView> cases) {
        var totals = new TreeMap<String, Long>();
        long matched = byCode.getOrDefault("", Sums.NOTHING).due().minor();
        long inCases = sum(byCode, Sums::due) - matched;
        long open =
                cases.stream()
                        .filter(c -> c.code().equals("D02"))
                        .mapToLong(CaseView::expected)
                        .sum();
        totals.put("due", matched + inCases + open);
        totals.put("matchedDue", matched);
        totals.put("casesDue", inCases);
        totals.put("openDue", open);
        totals.put("collected", sum(byCode, Sums::collected));
        totals.put("fees", sum(byCode, Sums::fees));
        totals.put("writtenOff", sum(byCode, Sums::writtenOff));
        totals.put("net", s.netTotal().minor());
        totals.put("received", s.receivedMoney().minor());
        return totals;
    }

    private static long rows(Map<String, Sums> byCode, Predicate<String> which) {
        return byCode.entrySet().stream()
                .filter(e -> which.test(e.getKey()))
                .mapToLong(e -> e.getValue().rows())
                .sum();
    }

    private static boolean isHeld(String code) {
        return !code.isEmpty() && Discrepancy.ofCode(code).holds();
    }

    private static long sum(Map<String, Sums> byCode, Function<Sums, Money> what) {
        return Money.total(byCode.values().stream().map(what).toList()).minor();
    }
}
