package teleshop.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import teleshop.audit.domain.Waiting;
import teleshop.kernel.Rows;
import teleshop.order.domain.HoldType;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.PaymentMethod;

/** The orders in review, read in one go with their open holds. */
@ApplicationScoped
public class ReviewQueueRows {

    private static final int MOST = 500;
    private static final String ALL =
            """
            select o.number, o.placed_at, o.agent, o.recipient, o.city, o.payment_method,
                o.total, o.score, coalesce(string_agg(h.type, ' ' order by h.position), '')
            from orders o
            left join order_holds h on h.order_id = o.id and h.released_by is null
            where o.status = 'IN_REVIEW'
            group by o.number, o.placed_at, o.agent, o.recipient, o.city, o.payment_method,
                o.total, o.score
            order by o.score desc, o.placed_at
            """;

    @PersistenceContext private EntityManager entityManager;

    /** The riskiest first, of equals the oldest. */
    public List<Waiting> all() {
        var query = entityManager.createNativeQuery(ALL, Object[].class).setMaxResults(MOST);
        return Rows.of(query).map(ReviewQueueRows::waiting).toList();
    }

    private static Waiting waiting(Object[] row) {
        return new Waiting(
                new OrderNumber((String) row[0]),
                Rows.instant(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                PaymentMethod.valueOf((String) row[5]),
                Rows.money(row[6]),
                ((Number) row[7]).intValue(),
                holds((String) row[8]));
    }

    private static List<HoldType> holds(String types) {
        return Arrays.stream(types.split(" "))
                .filter(type -> !type.isEmpty())
                .map(HoldType::valueOf)
                .toList();
    }
}
