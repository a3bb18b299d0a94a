package teleshop.telephony.asterisk;

import java.time.Duration;
import org.asteriskjava.manager.action.DbDelAction;
import org.asteriskjava.manager.action.DbGetAction;
import org.asteriskjava.manager.action.DbPutAction;
import org.asteriskjava.manager.action.HangupAction;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.OriginateAction;
import org.asteriskjava.manager.action.RedirectAction;

/**
 * Every order that leaves for the switchboard, made of nothing but checked text. The contexts are
 * those of {@code asterisk/extensions.conf}.
 */
final class Wire {

    static final String SEAT = "seat-";
    static final String DIAL = "dial";
    static final String JOURNAL = "journal";
    static final String HEARTBEAT = "heartbeat";
    static final String APPLICATION = "app";

    private static final Duration SEAT_RINGS = Duration.ofSeconds(30);

    private Wire() {}

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

    static OriginateAction dial(
            WireText attemptId, WireText number, WireText callerId, String trunkChannel) {
        var order = originate(trunkChannel.replace("%s", number.value()), Duration.ZERO);
        order.setActionId(DIAL + "-" + attemptId);
        order.setChannelId(attemptId.value());
        order.setAccount(DIAL);
        order.setContext("call-dialled");
        order.setExten(number.value());
        order.setCallerId(callerId.value());
        return order;
    }

    static OriginateAction ringingFor(OriginateAction order, Duration ringFor) {
        order.setTimeout(seconds(ringFor) * 1000);
        return order;
    }

    static ManagerAction acknowledge(WireText callId) {
        return new DbDelAction(JOURNAL, callId.value());
    }

    static ManagerAction lastHeartbeat() {
        return new DbGetAction(HEARTBEAT, APPLICATION);
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
        order.setTimeout(timeout.toMillis());
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
