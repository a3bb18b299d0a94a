package teleshop.telephony.asterisk;

import teleshop.telephony.PbxEvent;

/** Whom an event is about: the call, or the extension where there is no call. */
final class Subject {

    private Subject() {}

    static String of(PbxEvent event) {
        if (event instanceof PbxEvent.AgentSeated e) {
            return e.extension();
        }
        if (event instanceof PbxEvent.AgentUnseated e) {
            return e.extension();
        }
        if (event instanceof PbxEvent.DialEnded e) {
            return e.attemptId();
        }
        return ofCall(event);
    }

    private static String ofCall(PbxEvent event) {
        if (event instanceof PbxEvent.CallArrived e) {
            return e.callId();
        }
        if (event instanceof PbxEvent.CallEnded e) {
            return e.callId();
        }
        if (event instanceof PbxEvent.CallRefused e) {
            return e.callId();
        }
        if (event instanceof PbxEvent.CallbackRequested e) {
            return e.callId();
        }
        if (event instanceof PbxEvent.RecordingStarted e) {
            return e.callId();
        }
        return ofAgent(event);
    }

    private static String ofAgent(PbxEvent event) {
        if (event instanceof PbxEvent.AgentRinging e) {
            return e.callId();
        }
        if (event instanceof PbxEvent.AgentAnswered e) {
            return e.callId();
        }
        return event instanceof PbxEvent.AgentMissed e ? e.callId() : "";
    }
}
