package teleshop.site.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import teleshop.site.Outbox.OutboxFilled;

/** Wakes the relay once for all transactions that committed since it last looked. */
@ApplicationScoped
public class RelayBell {

    @Inject private OutboxRelay relay;

    private final AtomicBoolean rung = new AtomicBoolean();

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled event) {
        if (rung.compareAndSet(false, true)) {
            relay.wake();
        }
    }

    boolean answered() {
        return rung.getAndSet(false);
    }
}
