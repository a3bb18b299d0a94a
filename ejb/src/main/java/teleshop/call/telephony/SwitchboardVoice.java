package teleshop.call.telephony;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import teleshop.call.CallParameter;
import teleshop.call.HouseRules;
import teleshop.call.OrderTold;
import teleshop.call.domain.LinkStood;
import teleshop.call.domain.VoiceOrder.Announce;
import teleshop.call.domain.VoiceOrder.Send;
import teleshop.site.Parameters.ParameterChanged;
import teleshop.telephony.Menu;
import teleshop.telephony.OrderRefused;
import teleshop.telephony.OrderStatusPrompt;
import teleshop.telephony.Switchboard;
import teleshop.telephony.SwitchboardDown;
import teleshop.telephony.SwitchboardFactory;

/**
 * Has the switchboard speak to callers whom nobody has answered yet. What it cannot say is left
 * unsaid: the caller waits on, and is told the next time.
 */
@ApplicationScoped
public class SwitchboardVoice {

    private static final System.Logger LOG = System.getLogger(SwitchboardVoice.class.getName());

    @Resource(lookup = "java:/eis/Switchboard")
    private SwitchboardFactory switchboards;

    @Inject private HouseRules rules;

    void on(@Observes Announce order) {
        with(s -> s.announce(order.callId(), order.position(), order.expectedWait()));
    }

    void on(@Observes Send order) {
        with(s -> s.send(order.callId(), Menu.valueOf(order.menu().name())));
    }

    void on(@Observes OrderTold told) {
        with(
                s ->
                        s.tellOrderStatus(
                                told.callId(), OrderStatusPrompt.valueOf(told.status().name())));
    }

    /** So many callers at a time; the next hears a busy tone but is known. */
    void on(@Observes LinkStood event) {
        with(s -> s.capacity(rules.maxLines()));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ParameterChanged event) {
        if (event.key().equals(CallParameter.LINES.key())) {
            with(s -> s.capacity(Math.toIntExact(event.after())));
        }
    }

    private void with(Consumer<Switchboard> deed) {
        try (var switchboard = switchboards.connect()) {
            deed.accept(switchboard);
        } catch (OrderRefused e) {
            LOG.log(INFO, "the caller is gone: " + e.getMessage());
        } catch (SwitchboardDown e) {
            LOG.log(WARNING, "left unsaid: " + e.getMessage());
        }
    }
}
