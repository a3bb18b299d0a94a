package teleshop.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Rows;
import teleshop.notice.domain.Notice;
import teleshop.notice.domain.NoticeStatus;
import teleshop.notice.domain.NoticeTemplate;
import teleshop.notice.domain.UnsentReason;

/** What we wrote to customers, and what became of it. */
@ApplicationScoped
public class WrittenNotices {

    private static final String ADD =
            """
            insert into notices
                (reference, gateway_key, number, template, template_version, text, status, reason,
                noted_at)
            select :reference, :key, :number, :template, :version, :text, 'WAITING', '', :at
            where not exists (select 1 from notices where reference = :reference)
            """;
    private static final String FIND =
            """
            select reference, gateway_key, number, template, text, status, reason, noted_at,
                settled_at
            from notices where reference = :reference
            """;
    private static final String SETTLE =
            """
            update notices set status = :status, reason = :reason, settled_at = :at
            where reference = :reference
            """;

    @PersistenceContext private EntityManager entityManager;

    /**
     * @return whether there was none of its reference yet
     */
    public boolean add(Notice notice) {
        boolean added =
                entityManager
                                .createNativeQuery(ADD)
                                .setParameter("reference", notice.reference())
                                .setParameter("key", notice.key().toString())
                                .setParameter("number", notice.number().value())
                                .setParameter("template", notice.template().name())
                                .setParameter("version", notice.template().version())
                                .setParameter("text", notice.text())
                                .setParameter("at", notice.notedAt())
                                .executeUpdate()
                        == 1;
        if (added && notice.status() == NoticeStatus.NOT_SENT) {
            notSent(notice.reference(), notice.reason(), notice.settledAt());
        }
        return added;
    }

    public Optional<Notice> find(String reference) {
        var query = entityManager.createNativeQuery(FIND, Object[].class);
        return Rows.of(query.setParameter("reference", reference))
                .map(WrittenNotices::notice)
                .findFirst();
    }

    public void sent(String reference, Instant at) {
        settle(reference, NoticeStatus.SENT, "", at);
    }

    public void notSent(String reference, UnsentReason reason, Instant at) {
        settle(reference, NoticeStatus.NOT_SENT, reason.name(), at);
    }

    private void settle(String reference, NoticeStatus status, String reason, Instant at) {
        entityManager
                .createNativeQuery(SETTLE)
                .setParameter("status", status.name())
                .setParameter("reason", reason)
                .setParameter("at", at)
                .setParameter("reference", reference)
                .executeUpdate();
    }

    private static Notice notice(Object[] row) {
        var reason = (String) row[6];
        return new Notice(
                (String) row[0],
                UUID.fromString((String) row[1]),
                new PhoneNumber((String) row[2]),
                NoticeTemplate.valueOf((String) row[3]),
                (String) row[4],
                NoticeStatus.valueOf((String) row[5]),
                reason.isEmpty() ? null : UnsentReason.valueOf(reason),
                Rows.instant(row[7]),
                row[8] == null ? null : Rows.instant(row[8]));
    }
}
