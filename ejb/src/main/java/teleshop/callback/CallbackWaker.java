package teleshop.callback;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import teleshop.kernel.BusinessException;
import teleshop.kernel.Roles;

/** Looks every second, by the clock of the shop, who is to be called back now. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallbackWaker {

    private static final System.Logger LOG = System.getLogger(CallbackWaker.class.getName());

    @Inject private DueCallbacks due;
    @Inject private SurgeBook surges;
    @Inject private Dialling dialling;
    @Inject private CallAhead ahead;
    @Inject private PredictiveDialling predictive;
    @Inject private Clock clock;
    private final String node = UUID.randomUUID().toString();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final AtomicBoolean awake = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void onTheSecond() {
        if (looking.compareAndSet(false, true)) {
            try {
                look();
            } finally {
                looking.set(false);
            }
        }
    }

    private void look() {
        if (awake.compareAndSet(false, true)) {
            one("surges", surges::forget);
        }
        var look = due.look(node);
        look.expired().forEach(number -> one(number, () -> due.tellAnew(number)));
        look.stale().forEach(id -> one(id, () -> dialling.giveUp(id, clock.instant())));
        look.untold().forEach(id -> one(id, () -> ahead.tell(id)));
        one("ahead", look.ahead() ? predictive::dial : predictive::rest);
        look.due().forEach(id -> one(id, () -> due.send(id)));
    }

    /** One that fails does not keep the others; it is tried again. */
    static void one(Object which, Runnable deed) {
        try {
            deed.run();
        } catch (BusinessException | EJBException e) {
            LOG.log(Level.WARNING, "callback " + which + " was not woken", e);
        }
    }
}
