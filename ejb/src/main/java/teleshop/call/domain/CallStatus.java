package teleshop.call.domain;

import static teleshop.call.domain.CallAction.ADMIT;
import static teleshop.call.domain.CallAction.CONNECT;
import static teleshop.call.domain.CallAction.END;
import static teleshop.call.domain.CallAction.LEAVE;
import static teleshop.call.domain.CallAction.OFFER;
import static teleshop.call.domain.CallAction.REQUEUE;
import static teleshop.call.domain.CallAction.RETURN;
import static teleshop.call.domain.CallAction.SEND;
import static teleshop.call.domain.CallAction.TAKE;

import teleshop.kernel.Transitions;

/** How far a call has come. */
public enum CallStatus {
    ARRIVED,
    WAITING,
    OFFERED,
    CONNECTING,
    TALKING,
    /** The switchboard's own voice has the caller. */
    IN_MENU,
    LEAVING,
    ENDED;

    private static final Transitions<CallStatus, CallAction> TABLE =
            Transitions.<CallStatus, CallAction>none()
                    .row(ARRIVED, ADMIT, WAITING)
                    .row(ARRIVED, OFFER, OFFERED)
                    .row(ARRIVED, CONNECT, TALKING)
                    .row(ARRIVED, LEAVE, LEAVING)
                    .row(ARRIVED, END, ENDED)
                    .row(ARRIVED, SEND, IN_MENU)
                    .row(WAITING, SEND, IN_MENU)
                    .row(IN_MENU, CONNECT, TALKING)
                    .row(IN_MENU, LEAVE, LEAVING)
                    .row(IN_MENU, END, ENDED)
                    .row(WAITING, OFFER, OFFERED)
                    .row(WAITING, CONNECT, TALKING)
                    .row(WAITING, LEAVE, LEAVING)
                    .row(WAITING, END, ENDED)
                    .row(OFFERED, TAKE, CONNECTING)
                    .row(OFFERED, CONNECT, TALKING)
                    .row(OFFERED, RETURN, WAITING)
                    .row(OFFERED, LEAVE, LEAVING)
                    .row(OFFERED, END, ENDED)
                    .row(CONNECTING, CONNECT, TALKING)
                    .row(CONNECTING, RETURN, WAITING)
                    .row(CONNECTING, LEAVE, LEAVING)
                    .row(CONNECTING, END, ENDED)
                    .row(TALKING, REQUEUE, WAITING)
                    .row(TALKING, END, ENDED)
                    .row(LEAVING, END, ENDED);

    CallStatus after(CallAction action) {
        return TABLE.after(this, action);
    }

    boolean allows(CallAction action) {
        return TABLE.allows(this, action);
    }
}
