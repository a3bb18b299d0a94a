package teleshop.site.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Who in the cluster does the work that one node does for all. A lease lasts ten seconds by the
 * database's clock and may be renewed by its holder.
 */
@ApplicationScoped
public class Leases {

    private static final String TAKE =
            """
            update leases
            set fence = case when holder = :holder then fence else fence + 1 end,
                holder = :holder, held_until = current_timestamp + interval '10' second
            where name = :name and (holder = :holder or held_until < current_timestamp)
            """;

    @PersistenceContext private EntityManager entityManager;

    /**
     * @return whether the holder has it now
     */
    public boolean take(String name, String holder) {
        return entityManager
                        .createNativeQuery(TAKE)
                        .setParameter("name", name)
                        .setParameter("holder", holder)
                        .executeUpdate()
                == 1;
    }
}
