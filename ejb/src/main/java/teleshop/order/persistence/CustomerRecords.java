package teleshop.order.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import teleshop.kernel.Rows;
import teleshop.order.domain.CustomerRecord;

/** How it went with each customer, counted over their orders and what was loaded as history. */
@ApplicationScoped
public class CustomerRecords {

    private static final String OF =
            """
            select customer_id, count(*), sum(signed), sum(refused), sum(returned), max(placed_at)
            from (
                select customer_id, placed_at,
                    case when status in ('SIGNED', 'PART_SIGNED', 'COMPLETED') then 1 else 0 end
                        as signed,
                    case when status in ('REFUSED', 'RETURNED') then 1 else 0 end as refused,
                    case when status = 'RETURNED' then 1 else 0 end as returned
                from orders where customer_id in (:ids)
                union all
                select customer_id, placed_at, case when signed then 1 else 0 end,
                    case when refused then 1 else 0 end,
                    case when status = 'RETURNED' then 1 else 0 end
                from past_orders where customer_id in (:ids)
            ) as every_order
            group by customer_id
            """;

    @PersistenceContext private EntityManager entityManager;

    /** By customer; those who never ordered are left out. */
    public Map<Long, CustomerRecord> of(Collection<Long> customers) {
        var query = entityManager.createNativeQuery(OF, Object[].class);
        return Rows.of(query.setParameter("ids", customers))
                .map(CustomerRecords::one)
                .collect(Collectors.toMap(CustomerRecord::customerId, r -> r));
    }

    private static CustomerRecord one(Object[] row) {
        return new CustomerRecord(
                Rows.whole(row[0]),
                Rows.whole(row[1]),
                Rows.whole(row[2]),
                Rows.whole(row[3]),
                Rows.whole(row[4]),
                Optional.of(Rows.instant(row[5])));
    }
}
