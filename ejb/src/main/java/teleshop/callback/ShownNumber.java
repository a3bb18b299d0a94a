package teleshop.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import teleshop.callback.domain.CallbackEntry;
import teleshop.catalog.Hotlines;
import teleshop.catalog.domain.Hotline;

/** The number that somebody whom we call sees. */
@ApplicationScoped
class ShownNumber {

    @Inject private Hotlines hotlines;

    /**
     * The one they called; who called none of ours is shown the first of the house. Empty if it has
     * none.
     */
    String of(CallbackEntry entry) {
        return entry.hotline().isEmpty()
                ? hotlines.all().stream().findFirst().map(Hotline::number).orElse("")
                : entry.hotline();
    }
}
