package teleshop.call.domain;

import static teleshop.call.domain.AgentAction.ASSIGN;
import static teleshop.call.domain.AgentAction.CONNECT;
import static teleshop.call.domain.AgentAction.FINISH;
import static teleshop.call.domain.AgentAction.GET_READY;
import static teleshop.call.domain.AgentAction.HANG_UP;
import static teleshop.call.domain.AgentAction.LOSE_PHONE;
import static teleshop.call.domain.AgentAction.MISS;
import static teleshop.call.domain.AgentAction.OFFER;
import static teleshop.call.domain.AgentAction.SIGN_OFF;
import static teleshop.call.domain.AgentAction.TAKE_BREAK;
import static teleshop.call.domain.AgentAction.WITHDRAW;

import teleshop.kernel.Transitions;

/** What an agent is at. */
public enum AgentStatus {
    OFF,
    READY,
    RINGING,
    /** Has a due callback or a cold call before them, or its number is being dialled. */
    DIALLING,
    TALKING,
    WRAP_UP,
    BREAK,
    /** Did not answer, or lost the phone: no calls until they say that they are back. */
    AUTO_PAUSE;

    private static final Transitions<AgentStatus, AgentAction> TABLE =
            Transitions.<AgentStatus, AgentAction>none()
                    .row(OFF, GET_READY, READY)
                    .row(OFF, TAKE_BREAK, BREAK)
                    .row(OFF, SIGN_OFF, OFF)
                    .row(OFF, CONNECT, TALKING)
                    .row(READY, GET_READY, READY)
                    .row(READY, TAKE_BREAK, BREAK)
                    .row(READY, SIGN_OFF, OFF)
                    .row(READY, OFFER, RINGING)
                    .row(READY, CONNECT, TALKING)
                    .row(READY, ASSIGN, DIALLING)
                    .row(READY, LOSE_PHONE, AUTO_PAUSE)
                    .row(RINGING, CONNECT, TALKING)
                    .row(RINGING, MISS, AUTO_PAUSE)
                    .row(RINGING, WITHDRAW, READY)
                    .row(RINGING, LOSE_PHONE, AUTO_PAUSE)
                    .row(DIALLING, CONNECT, TALKING)
                    .row(DIALLING, MISS, AUTO_PAUSE)
                    .row(DIALLING, WITHDRAW, READY)
                    .row(DIALLING, LOSE_PHONE, AUTO_PAUSE)
                    .row(TALKING, HANG_UP, WRAP_UP)
                    .row(TALKING, MISS, AUTO_PAUSE)
                    .row(WRAP_UP, FINISH, READY)
                    .row(BREAK, GET_READY, READY)
                    .row(BREAK, TAKE_BREAK, BREAK)
                    .row(BREAK, SIGN_OFF, OFF)
                    .row(BREAK, CONNECT, TALKING)
                    .row(AUTO_PAUSE, GET_READY, READY)
                    .row(AUTO_PAUSE, TAKE_BREAK, BREAK)
                    .row(AUTO_PAUSE, SIGN_OFF, OFF)
                    .row(AUTO_PAUSE, CONNECT, TALKING);

    AgentStatus after(AgentAction action) {
        return TABLE.after(this, action);
    }

    boolean allows(AgentAction action) {
        return TABLE.allows(this, action);
    }
}
