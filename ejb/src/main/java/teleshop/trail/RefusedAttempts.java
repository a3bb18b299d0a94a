package teleshop.trail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import teleshop.kernel.BusinessException.Attempt;
import teleshop.trail.domain.Fact;

/** Writes a refused attempt into the trail of what it was about, in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RefusedAttempts {

    @Inject private Trail trail;

    public void append(Attempt attempt, String code) {
        trail.append(
                Fact.of(attempt.about(), "refused")
                        .linking(Map.of("attempt", attempt.deed(), "code", code)));
    }
}
