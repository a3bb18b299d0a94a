package teleshop.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import teleshop.audit.domain.Waiting;
import teleshop.audit.persistence.ReviewQueueRows;
import teleshop.kernel.Roles;

/** The reviewers' work list. */
@Stateless
@RolesAllowed({Roles.REVIEWER, Roles.LEAD})
public class ReviewQueue {

    @Inject private ReviewQueueRows rows;

    /** The riskiest first, of equals the oldest; 500 at most. */
    public List<Waiting> all() {
        return rows.all();
    }
}
