package teleshop.callback;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import teleshop.call.OutboundWork;
import teleshop.call.domain.DialCameOut.Answer;
import teleshop.call.domain.DialOrder;
import teleshop.call.domain.DialledCall;
import teleshop.callback.domain.AttemptResult;
import teleshop.callback.domain.DialMode;
import teleshop.kernel.Roles;

/** Dials for an agent: first the attempt is committed, then the floor is told, then it rings. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Dialling {

    private static final Map<Answer, AttemptResult> RESULTS =
            Map.of(
                    Answer.HUMAN, AttemptResult.HUMAN,
                    Answer.MACHINE, AttemptResult.MACHINE,
                    Answer.BUSY, AttemptResult.BUSY,
                    Answer.NO_ANSWER, AttemptResult.NO_ANSWER,
                    Answer.INVALID_NUMBER, AttemptResult.INVALID,
                    Answer.FAILED, AttemptResult.FAILED);

    @Inject private AttemptOpening opening;
    @Inject private AttemptOutcomes outcomes;
    @Inject private OutboundWork floor;
    @Inject private PredictiveDialling ahead;
    @Inject private Event<DialOrder> switchboard;

    /**
     * @return whether it is dialled; if not, the gate says why, and the agent is free again
     */
    public boolean dial(long entryId, String agent, DialMode mode) {
        if (!floor.canDial()) {
            floor.withdraw(entryId);
            return false;
        }
        if (!floor.begins(agent, entryId)) {
            return false;
        }
        var order = opening.open(entryId, agent, mode);
        order.ifPresentOrElse(now -> dial(now, entryId, agent), () -> refused(entryId));
        return order.isPresent();
    }

    /** It may be refused because it rings already: then the agent waits for that. */
    private void refused(long entryId) {
        if (!outcomes.isLive(entryId)) {
            floor.withdraw(entryId);
        }
    }

    private void dial(DialOrder order, long entryId, String agent) {
        floor.dialling(new DialledCall(order.attemptId(), entryId, agent));
        switchboard.fire(order);
    }

    /** Whether it was dialled and nobody knows yet what comes of it. */
    public boolean isRinging(long entryId) {
        return outcomes.isLive(entryId);
    }

    @Asynchronous
    public void dialLater(long entryId, String agent, DialMode mode) {
        dial(entryId, agent, mode);
    }

    /** The switchboard told; a dial that is none of ours is let go. */
    public void cameOut(String attemptId, Answer answer, Instant at) {
        if (!outcomes.cameOut(attemptId, RESULTS.get(answer), at)) {
            return;
        }
        if (answer != Answer.HUMAN) {
            floor.failed(attemptId);
        } else if (outcomes.isPredictive(attemptId)) {
            ahead.watch(attemptId);
        }
    }

    /** Of which nothing was heard for long. */
    public void giveUp(String attemptId, Instant at) {
        if (outcomes.giveUp(attemptId, at)) {
            floor.failed(attemptId);
        }
    }
}
