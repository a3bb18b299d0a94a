package teleshop.ledger.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import teleshop.kernel.Rows;
import teleshop.ledger.domain.Account;
import teleshop.ledger.domain.Dimensions;
import teleshop.ledger.domain.JournalEntry;
import teleshop.ledger.domain.Posting;
import teleshop.ledger.domain.Source;

/** Puts entries together from their lines. */
final class JournalReading {

    private record Head(long id, LocalDate date, Source source, String rule) {}

    private static final String LINES =
            """
            select e.id, e.entry_date, e.source_type, e.source_id, e.rule, l.account,
                l.debit - l.credit, l.waybill, l.supplier, l.courier, l.order_number
            from journal_entries e join journal_lines l on l.entry_id = e.id
            where e.id in (
                select id from journal_entries
                where source_id = :source or source_type || ':' || source_id = :source
                union
                select entry_id from journal_lines where order_number = :source)
            order by e.id, l.line_no
            """;

    private JournalReading() {}

    static List<JournalEntry> entries(EntityManager entityManager, String source) {
        var query = entityManager.createNativeQuery(LINES, Object[].class);
        Map<Head, List<Posting>> entries = new LinkedHashMap<>();
        Rows.of(query.setParameter("source", source))
                .forEach(
                        row ->
                                entries.computeIfAbsent(head(row), head -> new ArrayList<>())
                                        .add(posting(row)));
        return entries.entrySet().stream().map(e -> entry(e.getKey(), e.getValue())).toList();
    }

    private static JournalEntry entry(Head head, List<Posting> postings) {
        return new JournalEntry(head.date(), head.source(), head.rule(), postings);
    }

    private static Head head(Object[] row) {
        var date = row[1] instanceof Date day ? day.toLocalDate() : (LocalDate) row[1];
        var source = new Source((String) row[2], (String) row[3]);
        return new Head(Rows.whole(row[0]), date, source, (String) row[4]);
    }

    private static Posting posting(Object[] row) {
        var about =
                new Dimensions((String) row[7], (String) row[8], (String) row[9], (String) row[10]);
        var account = Account.ofCode((String) row[5]).orElseThrow();
        return new Posting(account, Rows.money(row[6]), about);
    }
}
