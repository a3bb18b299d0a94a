package teleshop.ledger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import teleshop.kernel.Rows;
import teleshop.ledger.domain.JournalEntry;
import teleshop.ledger.domain.Posting;
import teleshop.ledger.domain.Source;

/** All entries of the ledger. They are added and read, never changed. */
@ApplicationScoped
public class JournalEntries {

    private static final String ADD =
            """
            insert into journal_entries (source_type, source_id, rule, entry_date, posted_by,
                posted_at, reverses)
            select :type, :id, :rule, :date, :actor, :at, cast(nullif(:reverses, 0) as bigint)
            where not exists (select 1 from journal_entries
                where source_type = :type and source_id = :id and rule = :rule)
            """;
    private static final String ID =
            """
            select id from journal_entries
            where source_type = :type and source_id = :id and rule = :rule
            """;
    private static final String ADD_LINE =
            """
            insert into journal_lines (entry_id, line_no, account, debit, credit, waybill,
                supplier, courier, order_number)
            values (:entry, :line, :account, :debit, :credit, :waybill, :supplier, :courier, :order)
            """;

    @PersistenceContext private EntityManager entityManager;

    /** Returns whether it was new. */
    public boolean add(JournalEntry entry, String actor, Instant at) {
        return add(entry, 0, actor, at);
    }

    /** Returns whether it was new. */
    public boolean addReversal(JournalEntry entry, JournalEntry of, String actor, Instant at) {
        return add(entry, id(of.source(), of.rule()).orElseThrow(), actor, at);
    }

    public Optional<JournalEntry> find(Source source, String rule) {
        return of(source.toString()).stream()
                .filter(entry -> entry.source().equals(source) && entry.rule().equals(rule))
                .findFirst();
    }

    public List<JournalEntry> of(String source) {
        return JournalReading.entries(entityManager, source);
    }

    private boolean add(JournalEntry entry, long reverses, String actor, Instant at) {
        var added =
                named(entityManager.createNativeQuery(ADD), entry.source(), entry.rule())
                        .setParameter("date", entry.date())
                        .setParameter("actor", actor)
                        .setParameter("at", at)
                        .setParameter("reverses", reverses)
                        .executeUpdate();
        if (added == 1) {
            addLines(entry, id(entry.source(), entry.rule()).orElseThrow());
        }
        return added == 1;
    }

    private void addLines(JournalEntry entry, long id) {
        int line = 1;
        for (var posting : entry.postings()) {
            add(posting, id, line++);
        }
    }

    private void add(Posting posting, long entry, int line) {
        entityManager
                .createNativeQuery(ADD_LINE)
                .setParameter("entry", entry)
                .setParameter("line", line)
                .setParameter("account", posting.account().code())
                .setParameter("debit", posting.debit().minor())
                .setParameter("credit", posting.credit().minor())
                .setParameter("waybill", posting.about().waybill())
                .setParameter("supplier", posting.about().supplier())
                .setParameter("courier", posting.about().courier())
                .setParameter("order", posting.about().order())
                .executeUpdate();
    }

    private Optional<Long> id(Source source, String rule) {
        var query = named(entityManager.createNativeQuery(ID, Long.class), source, rule);
        return ((Stream<?>) query.getResultStream()).map(Rows::whole).findFirst();
    }

    private static Query named(Query query, Source source, String rule) {
        return query.setParameter("type", source.type())
                .setParameter("id", source.id())
                .setParameter("rule", rule);
    }
}
