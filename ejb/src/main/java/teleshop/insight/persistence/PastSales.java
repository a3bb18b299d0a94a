package teleshop.insight.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import teleshop.insight.domain.PastSale;

/** What callers of an earlier time bought. */
@ApplicationScoped
public class PastSales {

    private static final String ADD =
            """
            insert into past_sales (id, call_id, via, placed_at, amount, kept)
            select :id, :call, :via, :at, :amount, :kept
            where not exists (select 1 from past_sales where id = :id)
            """;

    @PersistenceContext private EntityManager entityManager;

    /**
     * @return whether it is new
     */
    public boolean add(PastSale sale) {
        return entityManager
                        .createNativeQuery(ADD)
                        .setParameter("id", sale.id().value())
                        .setParameter("call", sale.callId())
                        .setParameter("via", sale.via())
                        .setParameter("at", sale.placedAt())
                        .setParameter("amount", sale.amount().minor())
                        .setParameter("kept", sale.kept())
                        .executeUpdate()
                == 1;
    }
}
