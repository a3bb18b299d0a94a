package teleshop.trail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import teleshop.kernel.BusinessException;
import teleshop.kernel.BusinessException.Attempt;

/** Keeps what was tried and refused: a refusal must outlive the rollback of its attempt. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Refusals {

    private static final int TRIES = 10;

    @Inject private RefusedAttempts attempts;

    /** Nothing is kept if the refusal was about no thing that has a trail. */
    public void record(BusinessException no) {
        no.attempt().ifPresent(attempt -> record(attempt, no.code()));
    }

    /**
     * Again if somebody else wrote into the same trail at that moment.
     *
     * @param code why it was refused, such as {@code forbidden}
     */
    public void record(Attempt attempt, String code) {
        int left = TRIES;
        while (!isRecorded(attempt, code, left)) {
            left--;
        }
    }

    private boolean isRecorded(Attempt attempt, String code, int left) {
        try {
            attempts.append(attempt, code);
            return true;
        } catch (EJBException meanwhile) {
            if (left == 1) {
                throw meanwhile;
            }
            return false;
        }
    }
}
