package teleshop.settlement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import teleshop.order.domain.OrderNumber;
import teleshop.settlement.domain.StatementId;

/** The orders whose money a statement told of, and that is on its way. */
@ApplicationScoped
public class CollectedOrders {

    private static final String STATED =
            """
            select distinct o.number from statement_judgements j
            join orders o on o.number = j.order_number
            where j.statement_id = :statement and o.payment_state = 'COD_STATED'
                and j.money_code in ('', 'D03', 'D04')
            order by o.number
            """;

    @PersistenceContext private EntityManager entityManager;

    public List<OrderNumber> stated(StatementId statement) {
        Stream<?> numbers =
                entityManager
                        .createNativeQuery(STATED, String.class)
                        .setParameter("statement", statement.number())
                        .getResultStream();
        return numbers.map(number -> new OrderNumber(number.toString())).toList();
    }
}
