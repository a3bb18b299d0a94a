package teleshop.order.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import teleshop.order.domain.HistoricOrder;

/** Orders from before this shop's time; they are read by the rules and never acted upon. */
@ApplicationScoped
public class HistoricOrders {

    private static final String ADD =
            """
            insert into past_orders (number, customer_id, phone, recipient, address_key, agent,
                payment_method, status, placed_at, skus, signed, refused)
            select :number, :customer, :phone, :recipient, :address, :agent, :payment, :status,
                :at, :skus, :signed, :refused
            where not exists (select 1 from past_orders where number = :number)
            """;

    @PersistenceContext private EntityManager entityManager;

    /**
     * @return whether it is new
     */
    public boolean add(HistoricOrder order) {
        return entityManager
                        .createNativeQuery(ADD)
                        .setParameter("number", order.number().value())
                        .setParameter("customer", order.customerId())
                        .setParameter("phone", order.phone().value())
                        .setParameter("recipient", order.recipient())
                        .setParameter("address", order.address())
                        .setParameter("agent", order.agent())
                        .setParameter("payment", order.payment().name())
                        .setParameter("status", order.status().name())
                        .setParameter("at", order.placedAt())
                        .setParameter("skus", String.join(" ", order.skus()))
                        .setParameter("signed", order.signed())
                        .setParameter("refused", order.refused())
                        .executeUpdate()
                == 1;
    }
}
