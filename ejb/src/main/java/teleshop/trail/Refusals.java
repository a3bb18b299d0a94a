package teleshop.trail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import teleshop.kernel.BusinessException;
import teleshop.kernel.BusinessException.Attempt;
import teleshop.trail.domain.Fact;

/** Keeps what was tried and refused: a refusal must outlive the rollback of its attempt. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Refusals {

    @Inject private Trail trail;

    /** Nothing is kept if the refusal was about no thing that has a trail. */
    public void record(BusinessException no) {
        no.attempt().ifPresent(attempt -> record(attempt, no.code()));
    }

    /**
     * @param code why it was refused, such as {@code forbidden}
     */
    public void record(Attempt attempt, String code) {
        trail.append(
                Fact.of(attempt.about(), "refused")
                        .linking(Map.of("attempt", attempt.deed(), "code", code)));
    }
}
