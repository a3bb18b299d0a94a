package teleshop.supplier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.supplier.domain.Agreement;
import teleshop.supplier.domain.AgreementVersion;

/** All versions of all agreements. */
@ApplicationScoped
public class AgreementVersions {

    @PersistenceContext private EntityManager entityManager;

    public void add(AgreementVersion version) {
        entityManager.persist(new Agreement(version));
    }

    public Optional<AgreementVersion> find(String supplier, int version) {
        return of(supplier).stream().filter(v -> v.version() == version).findFirst();
    }

    public Optional<AgreementVersion> at(String supplier, Instant at) {
        return of(supplier).stream()
                .filter(v -> !v.validFrom().isAfter(at))
                .reduce((earlier, later) -> later);
    }

    /** Oldest first. */
    public List<AgreementVersion> of(String supplier) {
        return entityManager
                .createQuery(
                        "select a from Agreement a where a.supplier = :supplier"
                                + " order by a.validFrom, a.version",
                        Agreement.class)
                .setParameter("supplier", supplier)
                .getResultStream()
                .map(Agreement::agreed)
                .toList();
    }

    public List<String> suppliers() {
        return entityManager
                .createQuery(
                        "select distinct a.supplier from Agreement a order by a.supplier",
                        String.class)
                .getResultList();
    }
}
