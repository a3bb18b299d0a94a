package teleshop.customer.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import teleshop.customer.domain.Customer;
import teleshop.customer.domain.CustomerLevel;
import teleshop.customer.domain.KnownCaller;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Rows;

/** All customers. */
@ApplicationScoped
public class Customers {

    private static final int LONGEST_LIST = 50;
    private static final String BY_PHONE =
            "select c from Customer c join c.phones p where p = :phone order by c.id desc";
    private static final String CALLERS =
            """
            select c.id, c.name, c.customer_level, a.city, t.tag
            from customer_phones p
            join customers c on c.id = p.customer_id
            left join customer_addresses a on a.customer_id = c.id and a.position = 0
            left join customer_tags t on t.customer_id = c.id
            where p.phone = :phone
            order by c.id desc, t.tag
            """;
    private static final String BY_NAME =
            "select c from Customer c where c.name = :name order by c.id desc";

    @PersistenceContext private EntityManager entityManager;

    public Optional<Customer> find(Long id) {
        return Optional.ofNullable(entityManager.find(Customer.class, id));
    }

    /** The newest first. */
    public List<Customer> reachedAt(PhoneNumber phone) {
        return entityManager
                .createQuery(BY_PHONE, Customer.class)
                .setParameter("phone", phone)
                .setMaxResults(LONGEST_LIST)
                .getResultList();
    }

    /** The same people, with what the floor asks of a caller, in one go. */
    public List<KnownCaller> callingFrom(PhoneNumber phone) {
        var query = entityManager.createNativeQuery(CALLERS, Object[].class);
        query.setParameter("phone", phone.value()).setMaxResults(LONGEST_LIST);
        return Rows.of(query)
                .collect(groupingBy(row -> row[0], LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Customers::caller)
                .toList();
    }

    /** A row for each tag. */
    private static KnownCaller caller(List<Object[]> rows) {
        var first = rows.get(0);
        return new KnownCaller(
                Rows.whole(first[0]),
                (String) first[1],
                CustomerLevel.valueOf((String) first[2]),
                Objects.requireNonNullElse((String) first[3], ""),
                rows.stream().map(row -> (String) row[4]).filter(Objects::nonNull).toList());
    }

    /** The newest first. */
    public List<Customer> called(String name) {
        return entityManager
                .createQuery(BY_NAME, Customer.class)
                .setParameter("name", name)
                .setMaxResults(LONGEST_LIST)
                .getResultList();
    }

    public void add(Customer customer) {
        entityManager.persist(customer);
    }
}
