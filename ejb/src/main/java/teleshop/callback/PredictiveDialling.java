package teleshop.callback;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import teleshop.call.CallFigures;
import teleshop.call.CallFile;
import teleshop.call.domain.CallId;
import teleshop.call.domain.PbxOrder;
import teleshop.callback.domain.AttemptResult;
import teleshop.callback.domain.DialMode;
import teleshop.kernel.Roles;

/**
 * Dials ahead of the agents as the pace allows. Who answers and is taken by no agent within two
 * seconds is let go, and left alone for long.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PredictiveDialling {

    @Inject private DialPace pace;
    @Inject private CallFigures figures;
    @Inject private Dialling dialling;
    @Inject private DueCallbacks due;
    @Inject private AttemptOutcomes outcomes;
    @Inject private CallFile calls;
    @Inject private CallbackHouseRules house;
    @Inject private Event<PbxOrder> switchboard;
    @Inject private Clock clock;
    @Resource private ManagedScheduledExecutorService later;

    /** As many of these as there are lines. */
    public void dial(List<Long> entries) {
        int lines = entries.isEmpty() ? 0 : pace.lines(figures.now());
        for (long id : entries) {
            if (lines <= 0) {
                return;
            }
            if (dialling.dial(id, "", DialMode.PREDICTIVE)) {
                lines--;
            } else {
                due.defer(id);
            }
        }
    }

    /** A human answered: somebody has to take them soon. */
    public void watch(String attemptId) {
        later.schedule(
                () -> dropIfAlone(attemptId), house.dropAfter().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void dropIfAlone(String attemptId) {
        boolean alone =
                calls.find(new CallId(attemptId))
                        .filter(call -> call.answeredAt() == null)
                        .isPresent();
        if (alone) {
            switchboard.fire(new PbxOrder(PbxOrder.Verb.HANG_UP, attemptId, ""));
            outcomes.cameOut(attemptId, AttemptResult.DROPPED, clock.instant());
        }
    }
}
