package teleshop.media.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.media.domain.Airing;
import teleshop.media.domain.Spot;

/** The spots, planned and aired. */
@ApplicationScoped
public class Spots {

    private static final String WITHIN =
            """
            select s from Spot s
            where s.plannedAt >= :from and s.plannedAt < :to
            order by s.plannedAt, s.id
            """;
    private static final String OF_NUMBER =
            """
            select s from Spot s
            where s.number = :number
            and (s.plannedAt between :from and :to or s.airedAt between :from and :to)
            """;

    @PersistenceContext private EntityManager entityManager;

    public Optional<Spot> find(String id) {
        return Optional.ofNullable(entityManager.find(Spot.class, id));
    }

    public void add(Spot spot) {
        entityManager.persist(spot);
    }

    /** Planned for {@code [from, to)}, the earliest first. */
    public List<Airing> within(Instant from, Instant to) {
        return entityManager
                .createQuery(WITHIN, Spot.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(Spot::airing)
                .toList();
    }

    /** Planned or aired between the two. */
    public List<Airing> of(String number, Instant from, Instant to) {
        return entityManager
                .createQuery(OF_NUMBER, Spot.class)
                .setParameter("number", number)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(Spot::airing)
                .toList();
    }
}
