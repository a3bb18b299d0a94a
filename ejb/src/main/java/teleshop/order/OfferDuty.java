package teleshop.order;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import teleshop.call.WrapUpAsked;
import teleshop.order.persistence.OfferResults;

/** Lets no call be finished before it is told what the caller said to what was offered. */
@Stateless
@PermitAll
public class OfferDuty {

    @Inject private OfferResults results;

    public void on(@Observes WrapUpAsked asked) {
        results.of(asked.call().value()).stream()
                .filter(shown -> shown.isOpenTo(asked.agent()))
                .findFirst()
                .ifPresent(
                        open -> {
                            throw new OfferUnanswered(open.offer());
                        });
    }
}
