package teleshop.call.telephony;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import teleshop.call.CallGone;
import teleshop.call.SwitchboardAway;
import teleshop.call.domain.CallId;
import teleshop.call.domain.TalkOrder;
import teleshop.telephony.OrderRefused;
import teleshop.telephony.Switchboard;
import teleshop.telephony.SwitchboardDown;
import teleshop.telephony.SwitchboardFactory;

/** Passes on to the switchboard what an agent does in a talk; the agent hears at once if not. */
@ApplicationScoped
public class TalkOrders {

    @Resource(lookup = "java:/eis/Switchboard")
    private SwitchboardFactory switchboards;

    void on(@Observes TalkOrder order) {
        try (var switchboard = switchboards.connect()) {
            give(order, switchboard);
        } catch (OrderRefused e) {
            throw new CallGone(new CallId(order.callId()));
        } catch (SwitchboardDown e) {
            throw new SwitchboardAway();
        }
    }

    private static void give(TalkOrder order, Switchboard switchboard) {
        var call = order.callId();
        switch (order.verb()) {
            case HOLD -> switchboard.hold(call);
            case RESUME -> switchboard.resume(call);
            case MUTE -> switchboard.mute(call, true);
            case UNMUTE -> switchboard.mute(call, false);
            case PAUSE_RECORDING -> switchboard.pauseRecording(call, true);
            case RESUME_RECORDING -> switchboard.pauseRecording(call, false);
            case TRANSFER -> switchboard.transfer(call, order.target());
            case CONSULT -> switchboard.consult(call, order.target());
            case CONFERENCE -> switchboard.conference(call);
            case COMPLETE_TRANSFER -> switchboard.completeTransfer(call);
            case RETRIEVE -> switchboard.retrieve(call);
        }
    }
}
