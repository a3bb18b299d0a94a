package teleshop.call.telephony;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import teleshop.call.CallGone;
import teleshop.call.SwitchboardAway;
import teleshop.call.domain.CallId;
import teleshop.call.domain.ListenOrder;
import teleshop.telephony.OrderRefused;
import teleshop.telephony.Supervision;
import teleshop.telephony.Switchboard;
import teleshop.telephony.SwitchboardDown;
import teleshop.telephony.SwitchboardFactory;

/** Lets a lead's phone into a talk. */
@ApplicationScoped
public class SupervisorLine {

    @Resource(lookup = "java:/eis/Switchboard")
    private SwitchboardFactory switchboards;

    void on(@Observes ListenOrder order) {
        try (var switchboard = switchboards.connect()) {
            give(order, switchboard);
        } catch (OrderRefused e) {
            throw new CallGone(new CallId(order.callId()));
        } catch (SwitchboardDown e) {
            throw new SwitchboardAway();
        }
    }

    private static void give(ListenOrder order, Switchboard switchboard) {
        switch (order.way()) {
            case STOP -> switchboard.stopSupervising(order.extension());
            default ->
                    switchboard.supervise(
                            order.callId(),
                            order.extension(),
                            Supervision.valueOf(order.way().name()));
        }
    }
}
