package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import teleshop.call.domain.DialledCall;
import teleshop.call.domain.DueCallback;
import teleshop.kernel.Roles;

/**
 * Brings outbound work onto the floor. Who gets an entry is told by {@code CallbackAssigned}; the
 * human who answers comes to that agent like any other call. Nothing is written down here.
 */
@Stateless
@RolesAllowed({Roles.SYSTEM, Roles.AGENT})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboundWork {

    @Inject private CallFloor floor;
    @Inject private SwitchboardLink link;
    @Inject private Clock clock;

    /** Without the switchboard nobody is dialled: who is due waits for its return. */
    public boolean canDial() {
        return link.missing().isEmpty();
    }

    /** They wait for an agent; an entry told again is as it was told last. */
    public void due(List<DueCallback> entries) {
        floor.alter(verbs -> verbs.outbound().due(entries, clock.instant()));
    }

    /** Harmless if it is not there any more. */
    public void withdraw(long entryId) {
        floor.alter(verbs -> verbs.outbound().withdraw(entryId, clock.instant()));
    }

    /** Whether the dialler calls the lost from now on, or the agents do. */
    public void dialAhead(boolean ahead) {
        if (floor.look(verbs -> verbs.outbound().isAhead()) != ahead) {
            floor.alter(verbs -> verbs.outbound().dialAhead(ahead));
        }
    }

    /** Who is most worth of those whom anybody may call; the floor does not have it any more. */
    public Optional<Long> takeMostWorth() {
        return floor.look(verbs -> verbs.outbound().takeMostWorth()).map(DueCallback::entryId);
    }

    /**
     * It is dialled for the agent now; they take up no other until it is settled.
     *
     * @param agent empty if it is dialled for nobody
     * @return whether they have it before them still
     */
    public boolean begins(String agent, long entryId) {
        return floor.look(verbs -> verbs.outbound().begins(agent, entryId));
    }

    /** To be told after the attempt is committed and before the switchboard dials. */
    public void dialling(DialledCall dialled) {
        floor.alter(verbs -> verbs.outbound().dialling(dialled));
    }

    /** No human answered; the agent is ready again. */
    public void failed(String callId) {
        floor.alter(verbs -> verbs.outbound().failed(callId, clock.instant()));
    }

    /**
     * The agent is going to dial it, whoever else is free and whatever else is due. What they had
     * before them instead waits for anybody again.
     *
     * @return whether they may: they are free, or have a callback before them which does not ring
     *     yet; and no colleague has this one
     */
    public boolean takenUp(String agent, long entryId) {
        return floor.change(verbs -> verbs.outbound().takenUp(agent, entryId, clock.instant()));
    }

    /**
     * The agent lets go of what is before them; it does not come back by itself.
     *
     * @return whether there was anything
     */
    public boolean skipped(String agent) {
        return floor.change(verbs -> verbs.outbound().skipped(agent, clock.instant()));
    }
}
