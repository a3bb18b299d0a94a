package teleshop.telephony.asterisk;

import java.time.Duration;
import java.util.Locale;
import org.asteriskjava.manager.action.DbDelAction;
import org.asteriskjava.manager.action.DbPutAction;
import org.asteriskjava.manager.action.GetVarAction;
import org.asteriskjava.manager.action.HangupAction;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.MixMonitorMuteAction;
import org.asteriskjava.manager.action.OriginateAction;
import org.asteriskjava.manager.action.RedirectAction;
import org.asteriskjava.manager.action.SetVarAction;
import teleshop.telephony.Menu;
import teleshop.telephony.OrderStatusPrompt;
import teleshop.telephony.Supervision;

/**
 * Every order that leaves for the switchboard, made of nothing but checked text. The contexts are
 * those of {@code asterisk/etc/extensions.conf}.
 */
final class Wire {

    static final String SEAT = "seat-";
    static final String SPY = "spy-";
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

    /** What the agent in a conversation can do without naming anybody. */
    enum Deed {
        HOLD,
        RESUME,
        CONFERENCE,
        COMPLETE,
        RETRIEVE
    }

    static ManagerAction act(WireText callId, Deed deed) {
        return redirect(callId, "call-deed", word(deed));
    }

    static ManagerAction transfer(WireText callId, WireText target) {
        return redirect(callId, "call-transfer", target.value());
    }

    static ManagerAction consult(WireText callId, WireText target) {
        return redirect(callId, "call-consult", target.value());
    }

    /** Asks which leg the agent of the call speaks on: empty if nobody has answered. */
    static ManagerAction agentLeg(WireText callId) {
        return new GetVarAction(callId.value(), "SHARED(AGENT)");
    }

    static ManagerAction mute(WireText leg, boolean muted) {
        return new MuteAction(leg.value(), muted);
    }

    static ManagerAction pauseRecording(WireText callId, boolean paused) {
        return new MixMonitorMuteAction(callId.value(), "both", paused ? 1 : 0);
    }

    static OriginateAction supervise(WireText callId, WireText extension, Supervision how) {
        var order = originate("Local/" + extension + "@supervisor/n", SEAT_RINGS);
        order.setActionId(SPY + extension + "-" + callId);
        order.setChannelId(SPY + extension);
        order.setContext("supervise");
        order.setExten(word(how));
        order.setCallerId(extension.value());
        order.setVariable("CALL", callId.value());
        order.setVariable("PHONE", extension.value());
        return order;
    }

    /** Has a supervisor who takes part already take part in this call. */
    static ManagerAction supervised(WireText callId, WireText extension) {
        return new SetVarAction(SPY + extension, "CALL", callId.value());
    }

    static ManagerAction superviseOtherwise(WireText extension, Supervision how) {
        return redirect(new WireText(SPY + extension), "supervise", word(how));
    }

    static ManagerAction stopSupervising(WireText extension) {
        return new HangupAction(SPY + extension, 16);
    }

    static ManagerAction announce(WireText callId, int position, Duration expectedWait) {
        if (position < 1 || position > 99_999) {
            throw new IllegalArgumentException("not a position: " + position);
        }
        long minutes = expectedWait.plusSeconds(59).toMinutes();
        if (minutes < 0 || minutes > 999) {
            throw new IllegalArgumentException("not a wait: " + expectedWait);
        }
        return new SetVarAction(callId.value(), "ANNOUNCE", position + "*" + minutes);
    }

    static ManagerAction send(WireText callId, Menu menu) {
        return redirect(callId, "call-menu", word(menu));
    }

    static ManagerAction tellOrderStatus(WireText callId, OrderStatusPrompt status) {
        return redirect(callId, "call-order-status", word(status));
    }

    static ManagerAction capacity(int lines) {
        if (lines < 0) {
            throw new IllegalArgumentException("not a number of lines: " + lines);
        }
        return new SetVarAction("CAPACITY", Integer.toString(lines));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
