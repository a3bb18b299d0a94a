package teleshop.telephony.asterisk;

import org.asteriskjava.manager.action.PingAction;
import org.asteriskjava.manager.response.PingResponse;

/**
 * Tells the dialplan that we are there, by the switchboard's own clock; without it callers go to
 * the static queue.
 */
final class Heartbeat {

    private final AmiLine line;

    Heartbeat(AmiLine line) {
        this.line = line;
    }

    void beat() {
        line.send(Wire.heartbeat(switchboardSeconds()));
    }

    long switchboardSeconds() {
        var pong = (PingResponse) line.send(new PingAction());
        return Long.parseLong(pong.getTimestamp().split("\\.")[0]);
    }
}
