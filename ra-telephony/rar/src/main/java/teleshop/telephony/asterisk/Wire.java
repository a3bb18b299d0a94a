package teleshop.telephony.asterisk;

import java.time.Duration;
import org.asteriskjava.manager.action.DbDelAction;
import org.asteriskjava.manager.action.DbPutAction;
import org.asteriskjava.manager.action.GetVarAction;
import org.asteriskjava.manager.action.HangupAction;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.OriginateAction;
import org.asteriskjava.manager.action.RedirectAction;
import org.asteriskjava.manager.action.SetVarAction;

/**
 * Every order that leaves for the switchboard, made of nothing but checked text. The contexts are
 * those of {@code asterisk/etc/extensions.conf}.
 */
final class Wire {

    static final String SEAT = "seat-";
    static final String DIAL = "dial";
    static final String DIALLING = "dial-";
    static final String JOURNAL = "journal";
    static final String HEARTBEAT = "heartbeat";
    static final String APPLICATION = "app";

    /** A global of the dialplan, which lives as long as the switchboard runs. */
    private static final String MARK = "TELESHOP_SEEN";

    private static final Duration SEAT_RINGS = Duration.ofSeconds(30);

    private Wire() {}

    /** Asks for the standing leg of an agent: empty if there is none. */
    static ManagerAction standingLeg(WireText extension) {
        return new GetVarAction("SEAT_" + extension);
    }

    static ManagerAction tellSeated(WireText extension) {
        return new TellSeatedAction(extension.value());
    }

    static OriginateAction seat(WireText extension, String phoneChannel) {
        var order = originate(phoneChannel.replace("%s", extension.value()), SEAT_RINGS);
        order.setActionId(SEAT + extension);
        order.setChannelId(SEAT + extension);
        order.setContext("seat");
        order.setExten(extension.value());
        order.setCallerId(extension.value());
        return order;
    }

    static ManagerAction unseat(WireText extension) {
        return new HangupAction(SEAT + extension, 16);
    }

    static ManagerAction ring(WireText callId, WireText extension, Duration ringFor) {
        return redirect(callId, "call-desk", extension + "*" + seconds(ringFor));
    }

    static ManagerAction bridge(WireText callId, WireText extension) {
        return redirect(callId, "call-seat", extension.value());
    }

    static ManagerAction hangUp(WireText callId) {
        return new HangupAction(callId.value(), 16);
    }

    static ManagerAction dial(Attempt attempt, String trunkChannel) {
        String channel = trunkChannel.replace("%s", attempt.number().value());
        var order = originate(channel, attempt.ringFor());
        order.setActionId(DIALLING + attempt.id());
        order.setChannelId(attempt.id().value());
        order.setAccount(DIAL);
        order.setContext("call-dialled");
        order.setExten(attempt.number().value());
        order.setCallerId(attempt.callerId().value());
        return order;
    }

    static ManagerAction acknowledge(WireText callId) {
        return new DbDelAction(JOURNAL, callId.value());
    }

    /** Asks for the mark of {@link #leaveMark()}: empty if the switchboard has restarted since. */
    static ManagerAction mark() {
        return new GetVarAction(MARK);
    }

    static ManagerAction leaveMark() {
        return new SetVarAction(MARK, "yes");
    }

    static ManagerAction heartbeat(long switchboardSeconds) {
        return new DbPutAction(HEARTBEAT, APPLICATION, Long.toString(switchboardSeconds));
    }

    static ManagerAction simulateCaller(WireText caller, WireText dialled, Duration patience) {
        return new SimulateCallerAction(caller.value(), dialled.value(), patience.toMillis());
    }

    static ManagerAction simulationRate(int rate) {
        return new SimulationRateAction(rate);
    }

    private static ManagerAction redirect(WireText callId, String context, String exten) {
        return new RedirectAction(callId.value(), context, exten, 1);
    }

    private static OriginateAction originate(String channel, Duration timeout) {
        var order = new OriginateAction();
        order.setChannel(channel);
        order.setPriority(1);
        order.setAsync(true);
        order.setTimeout(seconds(timeout) * 1000);
        return order;
    }

    private static long seconds(Duration ringFor) {
        long seconds = ringFor.toSeconds();
        if (seconds < 1 || seconds > 300) {
            throw new IllegalArgumentException("cannot ring for " + ringFor);
        }
        return seconds;
    }
}
