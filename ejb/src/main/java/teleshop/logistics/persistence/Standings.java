package teleshop.logistics.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import teleshop.kernel.Rows;
import teleshop.logistics.domain.Standing;

/** How the couriers did lately. */
@ApplicationScoped
public class Standings {

    private static final String SINCE =
            """
            select courier, count(*), count(signed_at),
                cast(coalesce(sum(extract(epoch from (signed_at - shipped_at))), 0) as bigint)
            from shipments
            where province = :province and shipped_at >= :since
                and status in ('SIGNED', 'PART_SIGNED', 'REFUSED', 'RETURNED', 'LOST')
            group by courier
            """;
    private static final int HOUR_SECONDS = 3600;

    @PersistenceContext private EntityManager entityManager;

    /** By courier; those without a parcel that ended there are left out. */
    public Map<String, Standing> since(Instant since, String province) {
        var query = entityManager.createNativeQuery(SINCE, Object[].class);
        return Rows.of(query.setParameter("since", since).setParameter("province", province))
                .map(Standings::standing)
                .collect(Collectors.toMap(Standing::courier, standing -> standing));
    }

    private static Standing standing(Object[] row) {
        long hours = Rows.whole(row[3]) / HOUR_SECONDS;
        return new Standing((String) row[0], Rows.whole(row[1]), Rows.whole(row[2]), hours);
    }
}
