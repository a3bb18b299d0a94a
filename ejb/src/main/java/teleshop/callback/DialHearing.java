package teleshop.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import teleshop.call.domain.CallEvent.CallbackAssigned;
import teleshop.call.domain.CallEvent.TierChanged;
import teleshop.call.domain.DialCameOut;
import teleshop.callback.domain.CallbackChanged;
import teleshop.callback.domain.DialMode;

/** Hears what floor and switchboard make of our callbacks. */
@ApplicationScoped
public class DialHearing {

    @Inject private Dialling dialling;
    @Inject private FloorCallbacks floor;
    @Inject private SurgeBook surges;
    @Inject private CallbackHouseRules house;
    @Inject private DialPace pace;

    void on(@Observes CallbackAssigned event) {
        if (!event.byHand()) {
            given(event.entryId(), event.agent());
        }
    }

    /** An agent has it now: it is dialled, or waits for the agent's button, if anybody calls. */
    private void given(long entryId, String agent) {
        var mode = house.mode();
        if (mode.dialsByItself(pace.isStopped())) {
            dialling.dialLater(entryId, agent, DialMode.PROGRESSIVE);
        } else if (mode == DialMode.OFF) {
            floor.withdraw(entryId);
        }
    }

    void on(@Observes TierChanged event) {
        surges.note(event);
    }

    void on(@Observes DialCameOut event) {
        dialling.cameOut(event.attemptId(), event.answer(), event.at());
    }

    /** Who is owed no call any more is taken from the floor. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallbackChanged event) {
        if (!event.open()) {
            floor.withdraw(event.entryId());
        }
    }
}
