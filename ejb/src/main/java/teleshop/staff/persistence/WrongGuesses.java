package teleshop.staff.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import teleshop.kernel.Rows;
import teleshop.staff.domain.Guesses;

/** The wrong passwords that were tried, counted by name and address. */
@ApplicationScoped
public class WrongGuesses {

    private static final String OF =
            "select wrong, last_at from wrong_guesses where name = :name and address = :address";
    private static final String COUNT =
            """
            update wrong_guesses set wrong = :wrong, last_at = :at
            where name = :name and address = :address
            """;
    private static final String FIRST =
            """
            insert into wrong_guesses (name, address, wrong, last_at)
            values (:name, :address, :wrong, :at)
            """;
    private static final String FORGET =
            "delete from wrong_guesses where name = :name and address = :address";
    private static final String FORGET_OLD = "delete from wrong_guesses where last_at < :before";

    @PersistenceContext private EntityManager entityManager;

    public Guesses of(String name, String address) {
        var query = entityManager.createNativeQuery(OF, Object[].class);
        return Rows.of(about(query, name, address))
                .map(row -> new Guesses(Rows.whole(row[0]).intValue(), Rows.instant(row[1])))
                .findFirst()
                .orElse(Guesses.NONE);
    }

    public void keep(String name, String address, Guesses guesses) {
        if (write(COUNT, name, address, guesses) == 0) {
            write(FIRST, name, address, guesses);
        }
        var before = guesses.lastAt().minus(Guesses.MEMORY);
        entityManager.createNativeQuery(FORGET_OLD).setParameter("before", before).executeUpdate();
    }

    public void forget(String name, String address) {
        about(entityManager.createNativeQuery(FORGET), name, address).executeUpdate();
    }

    private int write(String sql, String name, String address, Guesses guesses) {
        return about(entityManager.createNativeQuery(sql), name, address)
                .setParameter("wrong", guesses.wrong())
                .setParameter("at", guesses.lastAt())
                .executeUpdate();
    }

    private static Query about(Query query, String name, String address) {
        return query.setParameter("name", name).setParameter("address", address);
    }
}
