package teleshop.order.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import teleshop.call.domain.CallCard;
import teleshop.call.domain.Candidate;
import teleshop.kernel.Rows;
import teleshop.order.domain.OfferResult;

/** What was offered to callers, and what they said to it. */
@ApplicationScoped
public class OfferResults {

    private static final long NOBODY = -1;
    private static final int ALL = 10_000;
    private static final String OF_CALL =
            "select r from OfferResult r where r.callId = :call order by r.shownAt, r.id";
    private static final String REFUSED =
            """
            select distinct offer, 1 from offer_results
            where answer = 'DECLINED' and answered_at > :since and (customer_id = :customer
                or caller_number = :number and caller_number <> '')
            """;
    private static final String BOUGHT =
            """
            select distinct l.sku, 1 from order_lines l join orders o on o.id = l.order_id
            where o.placed_at > :since and o.status not in ('DRAFT', 'CANCELLED', 'REJECTED')
                and (o.customer_id = :customer
                    or o.caller_number = :number and o.caller_number <> '')
            """;
    private static final String TALLY =
            """
            select offer, count(*), sum(case when answer = 'ACCEPTED' then 1 else 0 end)
            from offer_results where answer is not null group by offer
            """;

    @PersistenceContext private EntityManager entityManager;

    /** In the order in which they were shown. */
    public List<OfferResult> of(String callId) {
        return entityManager
                .createQuery(OF_CALL, OfferResult.class)
                .setParameter("call", callId)
                .getResultList();
    }

    public void add(OfferResult result) {
        entityManager.persist(result);
        entityManager.flush();
    }

    /** What the caller said no to since then. */
    public Set<String> refused(CallCard card, Instant since) {
        return names(REFUSED, card, since);
    }

    /** The products that the caller has bought since then. */
    public Set<String> bought(CallCard card, Instant since) {
        return names(BOUGHT, card, since);
    }

    /** How often callers take each offer, in basis points; who was never asked says yes or no. */
    public Map<String, Integer> accepted() {
        var shares = new HashMap<String, Integer>();
        Rows.of(entityManager.createNativeQuery(TALLY, Object[].class))
                .forEach(r -> shares.put((String) r[0], share(Rows.whole(r[1]), Rows.whole(r[2]))));
        return shares;
    }

    /** One yes and one no more than were heard: a first answer does not settle it. */
    public static int share(long answers, long accepted) {
        return (int) (ALL * (accepted + 1) / (answers + 2));
    }

    private Set<String> names(String sql, CallCard card, Instant since) {
        Query query = entityManager.createNativeQuery(sql, Object[].class);
        query.setParameter("since", since)
                .setParameter(
                        "customer",
                        card.caller().customer().map(Candidate::customerId).orElse(NOBODY))
                .setParameter("number", card.callerNumber().value());
        return Rows.of(query).map(row -> (String) row[0]).collect(Collectors.toSet());
    }
}
