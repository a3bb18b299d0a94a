package teleshop.telephony.asterisk;

import teleshop.telephony.PbxEvent;

/** Whom an event is about: the call, or the extension where there is no call. */
final class Subject {

    private Subject() {}

    static String of(PbxEvent event) {
        if (event instanceof PbxEvent.OfCall e) {
            return e.callId();
        }
        if (event instanceof PbxEvent.AgentSeated e) {
            return e.extension();
        }
        if (event instanceof PbxEvent.AgentUnseated e) {
            return e.extension();
        }
        return event instanceof PbxEvent.DialEnded e ? e.attemptId() : "";
    }
}
