package teleshop.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import teleshop.customer.domain.Customer;
import teleshop.kernel.PhoneNumber;

/** All customers. */
@ApplicationScoped
public class Customers {

    private static final int LONGEST_LIST = 50;
    private static final String BY_PHONE =
            "select c from Customer c join c.phones p where p = :phone order by c.id desc";
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
