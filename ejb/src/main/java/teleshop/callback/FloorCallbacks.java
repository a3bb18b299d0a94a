package teleshop.callback;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import teleshop.call.OutboundWork;
import teleshop.call.domain.CallerClass;
import teleshop.call.domain.DueCallback;
import teleshop.callback.domain.CallbackEntry;
import teleshop.kernel.Roles;
import teleshop.site.SiteZone;

/** Puts due entries before the floor and takes them away again. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FloorCallbacks {

    private static final String QUEUE = "SALES";
    private static final String SKILL = "sales";

    @Inject private OutboundWork work;
    @Inject private CallbackHouseRules house;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    public void due(CallbackEntry.View entry, long worth) {
        var owner = Optional.ofNullable(entry.owner());
        var alone = owner.map(name -> entry.nextAt().plus(house.rules().ownerAlone()));
        var expected = entry.expected(clock.instant(), site.zone());
        work.due(
                List.of(
                        new DueCallback(
                                entry.id(),
                                QUEUE,
                                SKILL,
                                CallerClass.NORMAL,
                                expected.isPresent(),
                                expected.orElse(entry.originalQueuedAt()),
                                worth,
                                owner,
                                alone)));
    }

    public void withdraw(long entryId) {
        work.withdraw(entryId);
    }
}
