package teleshop.telephony.asterisk;

import java.time.Instant;
import java.util.Optional;
import org.asteriskjava.manager.event.DialStateEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.OriginateResponseEvent;
import teleshop.telephony.PbxEvent;
import teleshop.telephony.PbxEvent.DialOutcome;

/** Puts what the switchboard says into the shop's words. */
final class Translation {

    private static final String AT_DESK = "call-desk";

    private static final int Q850_NO_SUCH_NUMBER = 1;
    private static final int Q850_BUSY = 17;
    private static final int Q850_NO_RESPONSE = 18;
    private static final int Q850_NO_ANSWER = 19;
    private static final int Q850_INVALID_NUMBER = 28;

    private final Attempts attempts;

    Translation(Attempts attempts) {
        this.attempts = attempts;
    }

    Optional<PbxEvent> of(ManagerEvent event) {
        if (event instanceof TeleshopEvent told) {
            return DialplanWords.of(told, at(told));
        }
        if (event instanceof MixMonitorMuteEvent recording) {
            return recording(recording);
        }
        if (event instanceof DialStateEvent dial) {
            return ringing(dial);
        }
        if (event instanceof HangupEvent hangup) {
            return dialEnded(hangup);
        }
        if (event instanceof OriginateResponseEvent response) {
            return originateFailed(response);
        }
        return Optional.empty();
    }

    static Instant at(ManagerEvent event) {
        return event.getTimestamp() == null
                ? event.getDateReceived().toInstant()
                : Instant.ofEpochMilli(Math.round(event.getTimestamp() * 1000));
    }

    private static Optional<PbxEvent> recording(MixMonitorMuteEvent e) {
        return Optional.of(
                e.isMuted()
                        ? new PbxEvent.RecordingPaused(e.getUniqueId(), at(e))
                        : new PbxEvent.RecordingResumed(e.getUniqueId(), at(e)));
    }

    private static Optional<PbxEvent> ringing(DialStateEvent e) {
        if (!AT_DESK.equals(e.getContext()) || !"RINGING".equals(e.getDialStatus())) {
            return Optional.empty();
        }
        String extension = e.getExten().split("\\*")[0];
        return Optional.of(new PbxEvent.AgentRinging(e.getUniqueId(), extension, at(e)));
    }

    /** A number we dialled that nobody picked up; what was picked up is told by the dialplan. */
    private Optional<PbxEvent> dialEnded(HangupEvent e) {
        if (!Wire.DIAL.equals(e.getAccountCode()) || "Up".equals(e.getChannelStateDesc())) {
            return Optional.empty();
        }
        attempts.explained(e.getUniqueId());
        return Optional.of(new PbxEvent.DialEnded(e.getUniqueId(), outcome(e.getCause()), at(e)));
    }

    /** An agent's leg that did not come to stand, or a number that did not even ring. */
    private Optional<PbxEvent> originateFailed(OriginateResponseEvent e) {
        String order = e.getActionId() == null ? "" : e.getActionId();
        if (e.isSuccess()) {
            return Optional.empty();
        }
        if (order.startsWith(Wire.DIALLING)) {
            attempts.failed(order.substring(Wire.DIALLING.length()), at(e));
        }
        if (order.startsWith(Wire.SPY)) {
            String[] part = order.split("-", 3);
            return Optional.of(new PbxEvent.SupervisionEnded(part[2], part[1], at(e)));
        }
        return order.startsWith(Wire.SEAT)
                ? Optional.of(
                        new PbxEvent.AgentUnseated(order.substring(Wire.SEAT.length()), at(e)))
                : Optional.empty();
    }

    private static DialOutcome outcome(Integer cause) {
        return switch (cause == null ? 0 : cause) {
            case Q850_NO_SUCH_NUMBER, Q850_INVALID_NUMBER -> DialOutcome.INVALID_NUMBER;
            case Q850_BUSY -> DialOutcome.BUSY;
            case Q850_NO_RESPONSE, Q850_NO_ANSWER -> DialOutcome.NO_ANSWER;
            default -> DialOutcome.FAILED;
        };
    }
}
