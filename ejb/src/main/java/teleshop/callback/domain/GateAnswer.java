package teleshop.callback.domain;

import java.util.Optional;

/** Whether somebody may be dialled, and if not, why not. */
public record GateAnswer(Optional<GateReason> reason) {

    public boolean mayDial() {
        return reason.isEmpty();
    }
}
