package teleshop.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import teleshop.call.CallFile;
import teleshop.call.domain.CallId;
import teleshop.callback.domain.AttemptResult;
import teleshop.callback.domain.CallbackAttempt;
import teleshop.callback.domain.DialMode;
import teleshop.kernel.Roles;

/** Books what came of attempts, each in a transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AttemptOutcomes {

    @Inject private AttemptBook attempts;
    @Inject private CallFile calls;

    /**
     * @return whether the attempt is one of ours
     */
    public boolean cameOut(String id, AttemptResult how, Instant at) {
        Optional<CallbackAttempt> attempt = attempts.find(id);
        attempt.ifPresent(ours -> attempts.cameOut(ours, how, at));
        return attempt.isPresent();
    }

    /** Whether it was dialled before an agent was free. */
    public boolean isPredictive(String id) {
        return attempts.find(id)
                .filter(attempt -> attempt.view().mode() == DialMode.PREDICTIVE)
                .isPresent();
    }

    /** Whether an entry is being dialled. */
    public boolean isLive(long entryId) {
        return attempts.isLive(entryId);
    }

    /**
     * Nothing was heard of it for long: the books of the calls say whether somebody answered. It is
     * never dialled again for that.
     *
     * @return whether nobody did
     */
    public boolean giveUp(String id, Instant at) {
        var call = calls.find(new CallId(id));
        cameOut(id, call.isPresent() ? AttemptResult.HUMAN : AttemptResult.FAILED, at);
        return call.isEmpty();
    }
}
