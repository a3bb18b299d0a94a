package teleshop.settlement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import teleshop.kernel.Money;
import teleshop.kernel.Rows;
import teleshop.settlement.domain.Settlement;
import teleshop.settlement.domain.SettlementId;
import teleshop.settlement.domain.SettlementKind;
import teleshop.settlement.domain.SettlementLine;

/** The lines of the statements to suppliers, and what no other live one may have. */
@ApplicationScoped
public class SettlementLines {

    private static final String ADD =
            """
            insert into settlement_lines (settlement_id, line_no, kind, reference, amount)
            values (:settlement, :line, :kind, :reference, :amount)
            """;
    private static final String CLAIM =
            """
            insert into settled_things (supplier, kind, reference, settlement_id)
            values (:supplier, :kind, :reference, :settlement)
            """;
    private static final String FREE =
            "delete from settled_things where settlement_id = :settlement";
    private static final String OF =
            """
            select kind, reference, amount from settlement_lines
            where settlement_id = :settlement order by line_no
            """;
    private static final String CARRY =
            """
            select coalesce(sum(case when s.payable < 0 then s.payable else 0 end), 0)
                    - coalesce(sum((select sum(l.amount) from settlement_lines l
                        where l.settlement_id = s.id and l.kind = 'CARRY_FORWARD')), 0) as carried,
                coalesce(sum((select sum(l.amount) from settlement_lines l
                    where l.settlement_id = s.id and l.kind = 'ADVANCE_RECOVERED')), 0) as recovered
            from settlements s
            where s.supplier = :supplier and s.status not in ('REQUESTED', 'CANCELLED')
            """;

    /**
     * What earlier live statements left.
     *
     * @param carried below zero and not carried on yet
     * @param recovered of advances; not above zero
     */
    public record Left(Money carried, Money recovered) {}

    @PersistenceContext private EntityManager entityManager;

    /**
     * @throws jakarta.persistence.PersistenceException if another live statement has one of them
     */
    public void add(Settlement settlement, List<SettlementLine> lines) {
        int number = 1;
        for (var line : lines) {
            fill(named(entityManager.createNativeQuery(ADD), settlement.id()), line)
                    .setParameter("line", number++)
                    .setParameter("amount", line.amount().minor())
                    .executeUpdate();
            if (isOnceOnly(line.kind())) {
                fill(named(entityManager.createNativeQuery(CLAIM), settlement.id()), line)
                        .setParameter("supplier", settlement.period().supplier())
                        .executeUpdate();
            }
        }
    }

    /** A cancelled statement's lines may stand in the next one. */
    public void free(SettlementId settlement) {
        named(entityManager.createNativeQuery(FREE), settlement).executeUpdate();
    }

    public List<SettlementLine> of(SettlementId settlement) {
        var query = named(entityManager.createNativeQuery(OF, Object[].class), settlement);
        return Rows.of(query)
                .map(
                        row ->
                                new SettlementLine(
                                        SettlementKind.valueOf((String) row[0]),
                                        (String) row[1],
                                        Rows.money(row[2])))
                .toList();
    }

    public Left left(String supplier) {
        var query = entityManager.createNativeQuery(CARRY, Object[].class);
        return Rows.of(query.setParameter("supplier", supplier))
                .map(row -> new Left(Rows.money(row[0]), Rows.money(row[1])))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOnceOnly(SettlementKind kind) {
        return switch (kind) {
            case COMMISSION, SERVICE_FEE, HOLD_BACK, ADVANCE_RECOVERED, CARRY_FORWARD -> false;
            default -> true;
        };
    }

    private static Query fill(Query query, SettlementLine line) {
        return query.setParameter("kind", line.kind().name())
                .setParameter("reference", line.reference());
    }

    private static Query named(Query query, SettlementId settlement) {
        return query.setParameter("settlement", settlement.number());
    }
}
