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
import java.util.concurrent.TimeUnit;
import teleshop.call.CallFigures;
import teleshop.call.CallFile;
import teleshop.call.OutboundWork;
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
    @Inject private OutboundWork floor;
    @Inject private AttemptOutcomes outcomes;
    @Inject private CallFile calls;
    @Inject private CallbackHouseRules house;
    @Inject private Event<PbxOrder> switchboard;
    @Inject private Clock clock;
    @Resource private ManagedScheduledExecutorService later;

    /** As many of those due as there are lines; where the pace says so the agents dial instead. */
    public void dial() {
        var now = pace.dials(figures.now());
        floor.dialAhead(now.isAhead());
        int lines = now.ahead();
        while (lines > 0) {
            var next = floor.takeMostWorth();
            if (next.isEmpty()) {
                return;
            }
            lines -= dialling.dial(next.get(), "", DialMode.PREDICTIVE) ? 1 : 0;
        }
    }

    /** The agents dial, whatever the pace. */
    public void rest() {
        floor.dialAhead(false);
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
