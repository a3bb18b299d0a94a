package teleshop.telephony.asterisk;

import java.time.Duration;
import java.util.Optional;
import org.asteriskjava.manager.action.ManagerAction;
import teleshop.telephony.Menu;
import teleshop.telephony.OrderRefused;
import teleshop.telephony.OrderStatusPrompt;
import teleshop.telephony.Supervision;
import teleshop.telephony.Switchboard;
import teleshop.telephony.SwitchboardDown;

/** What the shop holds in its hand while it speaks to the switchboard. */
public final class BorrowedSwitchboard implements Switchboard {

    private SwitchboardLine line;

    BorrowedSwitchboard(SwitchboardLine line) {
        this.line = line;
    }

    void moveTo(SwitchboardLine other) {
        line = other;
    }

    private SwitchboardLine line() {
        return Optional.ofNullable(line)
                .orElseThrow(() -> new SwitchboardDown("the line was given back or broke"));
    }

    @Override
    public void seat(String extension) {
        var checked = WireText.extension(extension);
        String leg = line().send(Wire.standingLeg(checked)).getAttribute("value");
        if (leg == null || leg.isEmpty()) {
            line().send(Wire.seat(checked, line().settings().phoneChannel()));
        } else {
            line().send(Wire.tellSeated(checked));
        }
    }

    @Override
    public void unseat(String extension) {
        sendThoughOver(Wire.unseat(WireText.extension(extension)));
    }

    @Override
    public void ring(String callId, String extension, Duration ringFor) {
        line().send(Wire.ring(WireText.id(callId), WireText.extension(extension), ringFor));
    }

    @Override
    public void bridge(String callId, String extension) {
        line().send(Wire.bridge(WireText.id(callId), WireText.extension(extension)));
    }

    @Override
    public void hangUp(String callId) {
        sendThoughOver(Wire.hangUp(WireText.id(callId)));
    }

    @Override
    public void hold(String callId) {
        act(callId, Wire.Deed.HOLD);
    }

    @Override
    public void resume(String callId) {
        act(callId, Wire.Deed.RESUME);
    }

    @Override
    public void conference(String callId) {
        act(callId, Wire.Deed.CONFERENCE);
    }

    @Override
    public void completeTransfer(String callId) {
        act(callId, Wire.Deed.COMPLETE);
    }

    @Override
    public void retrieve(String callId) {
        act(callId, Wire.Deed.RETRIEVE);
    }

    private void act(String callId, Wire.Deed deed) {
        line().send(Wire.act(WireText.id(callId), deed));
    }

    @Override
    public void mute(String callId, boolean muted) {
        String leg = line().send(Wire.agentLeg(WireText.id(callId))).getAttribute("value");
        if (leg == null || leg.isEmpty()) {
            throw new OrderRefused("nobody has answered " + callId);
        }
        line().send(Wire.mute(WireText.channel(leg), muted));
    }

    @Override
    public void pauseRecording(String callId, boolean paused) {
        line().send(Wire.pauseRecording(WireText.id(callId), paused));
    }

    @Override
    public void transfer(String callId, String target) {
        line().send(Wire.transfer(WireText.id(callId), WireText.target(target)));
    }

    @Override
    public void consult(String callId, String target) {
        line().send(Wire.consult(WireText.id(callId), WireText.target(target)));
    }

    @Override
    public void supervise(String callId, String extension, Supervision how) {
        var call = WireText.id(callId);
        var phone = WireText.extension(extension);
        try {
            line().send(Wire.supervised(call, phone));
            line().send(Wire.superviseOtherwise(phone, how));
        } catch (OrderRefused notYet) {
            line().send(Wire.supervise(call, phone, how));
        }
    }

    @Override
    public void stopSupervising(String extension) {
        sendThoughOver(Wire.stopSupervising(WireText.extension(extension)));
    }

    @Override
    public void announce(String callId, int position, Duration expectedWait) {
        line().send(Wire.announce(WireText.id(callId), position, expectedWait));
    }

    @Override
    public void send(String callId, Menu menu) {
        line().send(Wire.send(WireText.id(callId), menu));
    }

    @Override
    public void tellOrderStatus(String callId, OrderStatusPrompt status) {
        line().send(Wire.tellOrderStatus(WireText.id(callId), status));
    }

    @Override
    public void capacity(int lines) {
        line().send(Wire.capacity(lines));
    }

    @Override
    public void dial(String attemptId, String number, String callerId, Duration ringFor) {
        var attempt =
                new Attempt(
                        WireText.id(attemptId),
                        WireText.number(number),
                        WireText.number(callerId),
                        ringFor);
        line().send(Wire.dial(attempt, line().settings().trunkChannel()));
    }

    @Override
    public void acknowledge(String callId) {
        sendThoughOver(Wire.acknowledge(WireText.id(callId)));
    }

    @Override
    public String simulateCaller(String callerNumber, String dialledNumber, Duration patience) {
        var caller = WireText.numberOrNone(callerNumber);
        var dialled = WireText.number(dialledNumber);
        try {
            return line().send(Wire.simulateCaller(caller, dialled, patience)).getAttribute("call");
        } catch (OrderRefused e) {
            throw new UnsupportedOperationException("callers of a real switchboard are real", e);
        }
    }

    @Override
    public void simulationRate(int rate) {
        try {
            line().send(Wire.simulationRate(rate));
        } catch (OrderRefused e) {
            throw new UnsupportedOperationException("people of a real switchboard are real", e);
        }
    }

    /** What is over already cannot be ended again: the switchboard's no is as good as a yes. */
    private void sendThoughOver(ManagerAction action) {
        try {
            line().send(action);
        } catch (OrderRefused over) {
            // nothing left to do
        }
    }

    @Override
    public void close() {
        if (line != null) {
            line.returned();
        }
    }
}
