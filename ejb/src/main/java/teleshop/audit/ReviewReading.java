package teleshop.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import teleshop.audit.domain.ReviewDecision;
import teleshop.audit.persistence.ReviewDecisions;
import teleshop.kernel.Roles;
import teleshop.order.domain.OrderNumber;

/** Shows reviewers why an order is before them. */
@Stateless
@RolesAllowed({Roles.REVIEWER, Roles.LEAD, Roles.AUDITOR})
public class ReviewReading {

    @Inject private ReviewDecisions decisions;

    /** Oldest first. */
    public List<ReviewDecision> of(OrderNumber number) {
        return decisions.of(number);
    }
}
