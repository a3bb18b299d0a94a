package teleshop.settlement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import teleshop.kernel.Rows;
import teleshop.settlement.domain.StatementId;

/**
 * Joins the rows of a statement with our own parcels, set by set: a row finds its parcel by the
 * waybill, else by the order number if that order has one parcel with the courier.
 */
@ApplicationScoped
public class StatementMatching {

    /** The same identity in this file or in one received earlier. */
    private static final String MARK_DUPLICATES =
            """
            insert into statement_duplicates (statement_id, line_no)
            select r.statement_id, r.line_no from statement_rows r
            where r.statement_id = :statement
                and exists (select 1 from statement_rows q
                    where q.waybill = r.waybill and q.courier = r.courier
                        and q.statement_no = r.statement_no and q.status = r.status
                        and q.collected = r.collected and q.pay_mode = r.pay_mode
                        and q.status_at = r.status_at
                        and (q.statement_id < r.statement_id
                            or q.statement_id = r.statement_id and q.line_no < r.line_no))
                and not exists (select 1 from statement_duplicates d
                    where d.statement_id = r.statement_id and d.line_no = r.line_no)
            """;

    private static final String NEXT_LINES =
            """
            select line_no, 0 from statement_rows
            where statement_id = :statement and line_no > :after
            order by line_no fetch first 500 rows only
            """;

    private static final String JOINED =
            """
            select r.line_no, r.statement_no, r.waybill as stated_waybill, r.merchant_order,
                r.status as stated_status, r.status_at, r.collected, r.pay_mode, r.freight,
                r.cod_fee, r.return_freight, r.insurance, r.packing, r.other, r.adjust,
                r.charge_grams, r.remit_date, r.bank_ref,
                case when d.line_no is null then 0 else 1 end as is_duplicate,
                s.waybill, s.order_number, h.payment_method, s.cod_due, s.status, s.shipped_at,
                s.signed_at, s.packed_weight_g, s.claim, h.payment_state,
                (select sum(l.debit) from journal_lines l
                    join journal_entries e on e.id = l.entry_id
                    where l.waybill = s.waybill and l.account = '1221C'
                        and e.rule in ('P6', 'P15')) as booked,
                sum(case when q.line_no is null then 0 else q.collected + q.adjust end)
                    as earlier_received,
                sum(case when q.line_no is null then 0 else q.freight end) as earlier_freight,
                sum(case when q.line_no is null then 0 else q.cod_fee end) as earlier_cod_fee
            from statement_rows r
            left join statement_duplicates d
                on d.statement_id = r.statement_id and d.line_no = r.line_no
            left join shipments s on s.courier = r.courier and s.status <> 'VOIDED'
                and s.waybill = coalesce(
                    (select w.waybill from shipments w where w.waybill = r.waybill),
                    (select min(o.waybill) from shipments o
                        where o.order_number = r.merchant_order and o.courier = r.courier
                            and o.status <> 'VOIDED' and r.merchant_order <> ''
                        having count(*) = 1))
            left join orders h on h.number = s.order_number
            left join statement_rows q
                on q.waybill = r.waybill and q.courier = r.courier
                and (q.statement_id < r.statement_id
                    or q.statement_id = r.statement_id and q.line_no < r.line_no)
                and not exists (select 1 from statement_duplicates x
                    where x.statement_id = q.statement_id and x.line_no = q.line_no)
            where r.statement_id = :statement and r.line_no between :first and :last
                and not exists (select 1 from statement_judgements j
                    where j.statement_id = r.statement_id and j.line_no = r.line_no)
            group by r.statement_id, r.line_no, r.statement_no, r.waybill, r.merchant_order,
                r.status, r.status_at, r.collected, r.pay_mode, r.freight, r.cod_fee,
                r.return_freight, r.insurance, r.packing, r.other, r.adjust, r.charge_grams,
                r.remit_date, r.bank_ref, d.line_no, s.waybill, s.order_number, h.payment_method,
                s.cod_due, s.status, s.shipped_at, s.signed_at, s.packed_weight_g, s.claim, h.payment_state
            order by r.line_no
            """;

    @PersistenceContext private EntityManager entityManager;

    /** Again changes nothing. */
    public void markDuplicates(StatementId statement) {
        entityManager
                .createNativeQuery(MARK_DUPLICATES)
                .setParameter("statement", statement.number())
                .executeUpdate();
    }

    /** The next rows to judge, by their lines; none when all are through. */
    public List<Integer> linesAfter(StatementId statement, int line) {
        var query = query(NEXT_LINES, statement).setParameter("after", line);
        return Rows.of(query).map(row -> ((Number) row[0]).intValue()).toList();
    }

    /** The rows of {@code [first, last]} that are not judged yet. */
    public List<JoinedRow> joined(StatementId statement, int first, int last) {
        var query = query(JOINED, statement).setParameter("first", first);
        return Rows.of(query.setParameter("last", last)).map(JoinedRow::of).toList();
    }

    private Query query(String sql, StatementId statement) {
        return entityManager
                .createNativeQuery(sql, Object[].class)
                .setParameter("statement", statement.number());
    }
}
