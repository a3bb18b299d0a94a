package teleshop.telephony.asterisk;

import java.math.BigDecimal;
import java.time.Instant;
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
        line.send(Wire.heartbeat(switchboardTime().getEpochSecond()));
    }

    Instant switchboardTime() {
        var pong = (PingResponse) line.send(new PingAction());
        var seconds = new BigDecimal(pong.getTimestamp());
        return Instant.EPOCH.plusNanos(seconds.movePointRight(9).longValue());
    }
}
