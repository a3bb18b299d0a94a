package teleshop.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import teleshop.audit.domain.Hit;
import teleshop.audit.domain.ReviewDecision;
import teleshop.kernel.Rows;
import teleshop.order.domain.OrderNumber;

/** Everything the rules ever said. */
@ApplicationScoped
public class ReviewDecisions {

    private static final String ADD =
            """
            insert into review_decisions (order_number, judged_at, cause, score, passed, hits)
            values (:order, :at, :cause, :score, :passed, :hits)
            """;
    private static final String OF =
            """
            select judged_at, cause, score, passed, hits from review_decisions
            where order_number = :order order by id
            """;
    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext private EntityManager entityManager;

    public void add(ReviewDecision decision) {
        Rows.aside(entityManager.createNativeQuery(ADD))
                .setParameter("order", decision.order().value())
                .setParameter("at", decision.at())
                .setParameter("cause", decision.cause())
                .setParameter("score", decision.score())
                .setParameter("passed", decision.passed())
                .setParameter("hits", JSON.toJson(decision.hits()))
                .executeUpdate();
    }

    /** Oldest first. */
    public List<ReviewDecision> of(OrderNumber order) {
        var query = entityManager.createNativeQuery(OF, Object[].class);
        return Rows.of(query.setParameter("order", order.value()))
                .map(row -> decision(order, row))
                .toList();
    }

    private static ReviewDecision decision(OrderNumber order, Object[] row) {
        return new ReviewDecision(
                order,
                Rows.instant(row[0]),
                (String) row[1],
                ((Number) row[2]).intValue(),
                (Boolean) row[3],
                List.of(JSON.fromJson((String) row[4], Hit[].class)));
    }
}
