package teleshop.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import teleshop.audit.domain.ListEntry;
import teleshop.kernel.Rows;

/** The lists that the rules read: who is denied, who works here, what nobody is called. */
@ApplicationScoped
public class AuditLists {

    private static final String ADD =
            """
            insert into audit_list_entries (list, kind, entry)
            select :list, :kind, :entry
            where not exists (select 1 from audit_list_entries
                where list = :list and kind = :kind and entry = :entry)
            """;
    private static final String FIND =
            """
            select list, kind, entry from audit_list_entries
            where kind = 'WORD' or entry in (:entries)
            """;

    @PersistenceContext private EntityManager entityManager;

    public void add(ListEntry entry) {
        entityManager
                .createNativeQuery(ADD)
                .setParameter("list", entry.list().name())
                .setParameter("kind", entry.kind().name())
                .setParameter("entry", entry.entry())
                .executeUpdate();
    }

    /** All words, and of the other entries those that are asked for. */
    public List<ListEntry> find(Collection<String> entries) {
        var query = Rows.aside(entityManager.createNativeQuery(FIND, Object[].class));
        return Rows.of(query.setParameter("entries", entries)).map(AuditLists::entry).toList();
    }

    private static ListEntry entry(Object[] row) {
        return new ListEntry(
                ListEntry.List.valueOf((String) row[0]),
                ListEntry.Kind.valueOf((String) row[1]),
                (String) row[2]);
    }
}
