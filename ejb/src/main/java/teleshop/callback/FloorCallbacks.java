package teleshop.callback;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.call.OutboundWork;
import teleshop.call.domain.CallerClass;
import teleshop.call.domain.DueCallback;
import teleshop.callback.domain.CallbackEntry;
import teleshop.callback.domain.CallbackRules;
import teleshop.kernel.Roles;

/** Puts due entries before the floor and takes them away again. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FloorCallbacks {

    private static final String QUEUE = "SALES";
    private static final String SKILL = "sales";

    @Inject private OutboundWork work;

    public void due(CallbackEntry.View entry, long worth, CallbackRules rules) {
        var owner = Optional.ofNullable(entry.owner());
        var alone = owner.map(name -> entry.nextAt().plus(rules.ownerAlone()));
        put(entry, worth, owner, alone);
    }

    /** Whoever else is free, this agent has asked for it. */
    public void forAgent(CallbackEntry.View entry, String agent, Instant until) {
        put(entry, 0, Optional.of(agent), Optional.of(until));
    }

    private void put(
            CallbackEntry.View entry, long worth, Optional<String> owner, Optional<Instant> alone) {
        work.due(
                List.of(
                        new DueCallback(
                                entry.id(),
                                QUEUE,
                                SKILL,
                                CallerClass.NORMAL,
                                entry.cause(),
                                entry.originalQueuedAt(),
                                worth,
                                owner,
                                alone)));
    }

    public void withdraw(long entryId) {
        work.withdraw(entryId);
    }
}
