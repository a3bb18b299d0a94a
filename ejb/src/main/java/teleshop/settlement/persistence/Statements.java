package teleshop.settlement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import teleshop.settlement.domain.CourierStatement;
import teleshop.settlement.domain.StatementArchive;
import teleshop.settlement.domain.StatementId;
import teleshop.settlement.domain.StatementStatus;

/** All statements of all couriers, with the files as they came in. */
@ApplicationScoped
public class Statements {

    @PersistenceContext private EntityManager entityManager;

    /** Written at once, so that the same file sent twice at a time is turned away here. */
    public void add(CourierStatement statement, byte[] file) {
        entityManager.persist(statement);
        entityManager.persist(new StatementArchive(statement.id(), file));
        entityManager.flush();
    }

    public Optional<CourierStatement> find(String courier, String checksum) {
        return entityManager
                .createQuery(
                        "select s from CourierStatement s"
                                + " where s.courier = :courier and s.checksum = :checksum",
                        CourierStatement.class)
                .setParameter("courier", courier)
                .setParameter("checksum", checksum)
                .getResultStream()
                .findFirst();
    }

    public CourierStatement get(StatementId id) {
        return known(entityManager.find(CourierStatement.class, id.number()), id);
    }

    /** Nobody else moves it on until the transaction ends. */
    public CourierStatement locked(StatementId id) {
        var lock = LockModeType.PESSIMISTIC_WRITE;
        return known(entityManager.find(CourierStatement.class, id.number(), lock), id);
    }

    public byte[] file(StatementId id) {
        return entityManager.find(StatementArchive.class, id.number()).bytes();
    }

    /** Newest first. */
    public List<CourierStatement> latest(int most) {
        return entityManager
                .createQuery(
                        "select s from CourierStatement s order by s.id desc",
                        CourierStatement.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Oldest first. */
    public List<CourierStatement> of(String courier, List<StatementStatus> in) {
        return entityManager
                .createQuery(
                        "select s from CourierStatement s where s.courier = :courier"
                                + " and s.status in :in order by s.id",
                        CourierStatement.class)
                .setParameter("courier", courier)
                .setParameter("in", in)
                .getResultList();
    }

    /** Oldest first: received or read, and not through yet. */
    public List<StatementId> unfinished() {
        return entityManager
                .createQuery(
                        "select s.id from CourierStatement s where s.status in :in order by s.id",
                        Long.class)
                .setParameter("in", List.of(StatementStatus.RECEIVED, StatementStatus.READ))
                .getResultStream()
                .map(StatementId::new)
                .toList();
    }

    private static CourierStatement known(CourierStatement statement, StatementId id) {
        return Optional.ofNullable(statement).orElseThrow(() -> new UnknownStatement(id));
    }
}
