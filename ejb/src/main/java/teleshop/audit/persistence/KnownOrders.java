package teleshop.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import teleshop.audit.domain.CheckedOrder;
import teleshop.audit.domain.PastOrder;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Rows;
import teleshop.order.domain.OrderStatus;

/** Every order there ever was, this shop's own and those loaded as history. */
@ApplicationScoped
public class KnownOrders {

    private static final String OWN =
            """
            select o.number, o.customer_id, o.phone, o.recipient, o.address_key,
                o.payment_method, o.status, o.placed_at, '',
                case when o.status in ('SIGNED', 'PART_SIGNED', 'COMPLETED') then 1 else 0 end,
                case when o.status in ('REFUSED', 'RETURNED') then 1 else 0 end
            from orders o
            where o.number <> :number
                and (o.phone = :phone or o.customer_id = :customer or o.address_key = :address)
            order by o.placed_at desc
            """;
    private static final String IMPORTED =
            """
            select p.number, p.customer_id, p.phone, p.recipient, p.address_key,
                p.payment_method, p.status, p.placed_at, p.skus,
                case when p.signed then 1 else 0 end, case when p.refused then 1 else 0 end
            from past_orders p
            where p.number <> :number
                and (p.phone = :phone or p.customer_id = :customer or p.address_key = :address)
            order by p.placed_at desc
            """;
    private static final String SKUS =
            """
            select o.number, l.sku from orders o join order_lines l on l.order_id = o.id
            where o.number in (:numbers)
            """;
    private static final int MOST = 1000;

    @PersistenceContext private EntityManager entityManager;

    /**
     * @param skusSince of those placed later, the SKUs are looked up
     */
    public List<PastOrder> around(CheckedOrder order, Instant skusSince) {
        var own = rows(OWN, order);
        var recent = own.stream().filter(r -> !placedAt(r).isBefore(skusSince));
        var skus = skus(recent.map(row -> (String) row[0]).toList());
        return Stream.concat(
                        own.stream().map(r -> past(r, skus.getOrDefault(r[0], Set.of()))),
                        rows(IMPORTED, order).stream().map(r -> past(r, split((String) r[8]))))
                .toList();
    }

    private List<Object[]> rows(String sql, CheckedOrder order) {
        var query =
                Rows.aside(entityManager.createNativeQuery(sql, Object[].class))
                        .setParameter("number", order.number())
                        .setParameter("phone", order.delivery().phone().value())
                        .setParameter("customer", order.customerId())
                        .setParameter("address", order.addressKey())
                        .setMaxResults(MOST);
        return Rows.of(query).toList();
    }

    private Map<String, Set<String>> skus(List<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        var skus = new HashMap<String, Set<String>>();
        var query = Rows.aside(entityManager.createNativeQuery(SKUS, Object[].class));
        Rows.of(query.setParameter("numbers", numbers))
                .forEach(
                        row ->
                                skus.computeIfAbsent((String) row[0], n -> new HashSet<>())
                                        .add((String) row[1]));
        return skus;
    }

    private static PastOrder past(Object[] row, Set<String> skus) {
        return new PastOrder(
                (String) row[0],
                Rows.whole(row[1]),
                new PhoneNumber((String) row[2]),
                (String) row[3],
                (String) row[4],
                "COD".equals(row[5]),
                OrderStatus.valueOf((String) row[6]),
                placedAt(row),
                skus,
                Rows.whole(row[9]) == 1,
                Rows.whole(row[10]) == 1);
    }

    private static Instant placedAt(Object[] row) {
        return Rows.instant(row[7]);
    }

    private static Set<String> split(String skus) {
        return skus.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(skus.split(" ")));
    }
}
