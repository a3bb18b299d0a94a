package teleshop.settlement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import teleshop.kernel.Money;
import teleshop.kernel.Rows;
import teleshop.settlement.domain.BadRow;
import teleshop.settlement.domain.Judgement;
import teleshop.settlement.domain.RemittedLine;
import teleshop.settlement.domain.StatementId;

/** What became of each row of each statement. */
@ApplicationScoped
public class Judgements {

    private static final String ADD =
            """
            insert into statement_judgements (statement_id, line_no, waybill, order_number,
                money_code, due, collected, net, fees, written_off, excess)
            values (:statement, :line, :waybill, :order, :code, :due, :collected, :net, :fees,
                :writtenOff, :excess)
            """;
    private static final String REMITTED =
            """
            select waybill, order_number, money_code, net, collected, excess
            from statement_judgements where statement_id = :statement order by line_no
            """;
    private static final String BY_CODE =
            """
            select money_code, count(*) as line_count, sum(due) as due, sum(collected) as collected,
                sum(net) as net, sum(fees) as fees, sum(written_off) as written_off
            from statement_judgements where statement_id = :statement group by money_code
            """;
    private static final String BAD =
            """
            select line_no, reason, row_text from statement_bad_rows
            where statement_id = :statement order by line_no fetch first 1000 rows only
            """;

    /** The rows of one code, summed up. */
    public record Sums(
            long rows, Money due, Money collected, Money net, Money fees, Money writtenOff) {

        public static final Sums NOTHING =
                new Sums(0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    @PersistenceContext private EntityManager entityManager;

    /**
     * @param waybill ours where the row has a parcel, else as stated
     */
    public void add(StatementId statement, Judgement judged, RemittedLine remitted, Money due) {
        query(entityManager.createNativeQuery(ADD), statement)
                .setParameter("line", judged.line().line())
                .setParameter("waybill", remitted.waybill())
                .setParameter("order", remitted.order())
                .setParameter("code", remitted.code())
                .setParameter("due", due.minor())
                .setParameter("collected", remitted.collected().minor())
                .setParameter("net", remitted.net().minor())
                .setParameter("fees", judged.line().fees().total().minor())
                .setParameter("writtenOff", judged.writtenOff().minor())
                .setParameter("excess", remitted.excess().minor())
                .executeUpdate();
    }

    public List<RemittedLine> remitted(StatementId statement) {
        return Rows.of(rows(REMITTED, statement))
                .map(
                        row ->
                                new RemittedLine(
                                        (String) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        Rows.money(row[3]),
                                        Rows.money(row[4]),
                                        Rows.money(row[5])))
                .toList();
    }

    /** By money code, the empty one being the matched rows. */
    public Map<String, Sums> byCode(StatementId statement) {
        var sums = new LinkedHashMap<String, Sums>();
        Rows.of(rows(BY_CODE, statement)).forEach(row -> sums.put((String) row[0], sums(row)));
        return sums;
    }

    /** In the order of the file, a thousand at most. */
    public List<BadRow> bad(StatementId statement) {
        return Rows.of(rows(BAD, statement))
                .map(
                        row ->
                                new BadRow(
                                        ((Number) row[0]).intValue(),
                                        (String) row[1],
                                        (String) row[2]))
                .toList();
    }

    private static Sums sums(Object[] row) {
        return new Sums(
                Rows.whole(row[1]),
                Rows.money(row[2]),
                Rows.money(row[3]),
                Rows.money(row[4]),
                Rows.money(row[5]),
                Rows.money(row[6]));
    }

    private Query rows(String sql, StatementId statement) {
        return query(entityManager.createNativeQuery(sql, Object[].class), statement);
    }

    private static Query query(Query query, StatementId statement) {
        return query.setParameter("statement", statement.number());
    }
}
