package teleshop.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import teleshop.call.domain.CallEvent.TierChanged;

/** Has each change of a tier written down; it comes from the watch, which has time to wait. */
@ApplicationScoped
public class TierLog {

    @Inject private FloorLog log;

    void on(@Observes TierChanged change) {
        log.keep(change);
    }
}
