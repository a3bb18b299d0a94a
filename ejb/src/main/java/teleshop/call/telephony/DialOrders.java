package teleshop.call.telephony;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import teleshop.call.domain.DialCameOut;
import teleshop.call.domain.DialOrder;
import teleshop.telephony.OrderRefused;
import teleshop.telephony.Switchboard;
import teleshop.telephony.SwitchboardDown;
import teleshop.telephony.SwitchboardFactory;

/**
 * Dials once. If the link breaks while the switchboard is told, nobody knows whether it dials: then
 * nothing is said here, and what the switchboard knows when the link stands again decides.
 */
@ApplicationScoped
public class DialOrders {

    private static final System.Logger LOG = System.getLogger(DialOrders.class.getName());

    @Resource(lookup = "java:/eis/Switchboard")
    private SwitchboardFactory switchboards;

    @Inject private Event<DialCameOut> events;
    @Inject private Clock clock;

    void on(@Observes DialOrder order) {
        try (var switchboard = switchboards.connect()) {
            dial(order, switchboard);
        } catch (SwitchboardDown e) {
            LOG.log(WARNING, "not dialled: " + order.attemptId() + ": " + e.getMessage());
            failed(order);
        }
    }

    private void dial(DialOrder order, Switchboard switchboard) {
        try {
            switchboard.dial(order.attemptId(), order.number(), order.callerId(), order.ringFor());
        } catch (OrderRefused | IllegalArgumentException e) {
            LOG.log(WARNING, "refused: " + order.attemptId() + ": " + e.getMessage());
            failed(order);
        } catch (SwitchboardDown e) {
            LOG.log(WARNING, "perhaps dialled: " + order.attemptId() + ": " + e.getMessage());
        }
    }

    private void failed(DialOrder order) {
        events.fire(new DialCameOut(order.attemptId(), DialCameOut.Answer.FAILED, clock.instant()));
    }
}
