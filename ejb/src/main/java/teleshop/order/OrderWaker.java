package teleshop.order;

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
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import teleshop.kernel.BusinessException;
import teleshop.kernel.Roles;
import teleshop.order.domain.OrderNumber;

/** Looks every second, by the clock of the shop, which orders fall due, expire or lapse. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrderWaker {

    private static final System.Logger LOG = System.getLogger(OrderWaker.class.getName());

    @Inject private DueOrders due;
    private final String node = UUID.randomUUID().toString();
    private final AtomicBoolean looking = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void onTheSecond() {
        if (looking.compareAndSet(false, true)) {
            try {
                due.list(node).forEach(this::wake);
            } finally {
                looking.set(false);
            }
        }
    }

    /** One that cannot be woken does not keep the others asleep; it is tried again. */
    private void wake(OrderNumber number) {
        try {
            due.wake(number);
        } catch (BusinessException | EJBException e) {
            LOG.log(Level.WARNING, "order " + number + " was not woken", e);
        }
    }
}
