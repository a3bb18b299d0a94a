package teleshop.settlement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import teleshop.kernel.Rows;
import teleshop.settlement.domain.BankPostings.Transfer;
import teleshop.settlement.domain.StatementId;

/** What the bank received from couriers, and for which statement. */
@ApplicationScoped
public class BankReceiptRows {

    private static final String ADD =
            """
            insert into bank_receipts (courier, bank_ref, amount, booked_on, statement_id,
                booked_by, booked_at)
            values (:courier, :ref, :amount, :day, :statement, :by, :at)
            """;
    private static final String FIND =
            """
            select statement_id, amount from bank_receipts
            where courier = :courier and bank_ref = :ref
            """;
    private static final String NAMED =
            """
            select min(r.statement_id) from statement_rows r
            join courier_statements s on s.id = r.statement_id
            where r.courier = :courier and r.bank_ref = :ref
                and s.status in ('RECONCILED', 'CASHED')
            """;

    /** A transfer that is booked already. */
    public record Booked(StatementId statement, long amount) {}

    @PersistenceContext private EntityManager entityManager;

    public void add(Transfer transfer, StatementId statement, String by, Instant at) {
        named(entityManager.createNativeQuery(ADD), transfer)
                .setParameter("amount", transfer.amount().minor())
                .setParameter("day", transfer.date())
                .setParameter("statement", statement.number())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    public Optional<Booked> find(Transfer transfer) {
        var query = named(entityManager.createNativeQuery(FIND, Object[].class), transfer);
        return Rows.of(query)
                .map(row -> new Booked(new StatementId(Rows.whole(row[0])), Rows.whole(row[1])))
                .findFirst();
    }

    /** The statement that itself names the transfer. */
    public Optional<StatementId> statementNaming(Transfer transfer) {
        var query = named(entityManager.createNativeQuery(NAMED, Long.class), transfer);
        return ((Stream<?>) query.getResultStream())
                .flatMap(id -> Stream.ofNullable(Rows.whole(id)))
                .map(StatementId::new)
                .findFirst();
    }

    private static Query named(Query query, Transfer transfer) {
        return query.setParameter("courier", transfer.courier())
                .setParameter("ref", transfer.bankRef());
    }
}
