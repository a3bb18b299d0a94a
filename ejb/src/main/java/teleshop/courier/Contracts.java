package teleshop.courier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import teleshop.courier.domain.Contract;
import teleshop.courier.domain.StatementForm;
import teleshop.courier.persistence.Couriers;
import teleshop.courier.persistence.RateCards;

/** What was agreed with a courier. */
@Stateless
@PermitAll
public class Contracts {

    @Inject private Couriers couriers;
    @Inject private RateCards cards;

    /**
     * @param day the ship date in the site's zone
     * @throws UnknownCourier if there is no such courier
     * @throws NoContract if none was valid that day
     */
    public Contract validOn(String courier, LocalDate day) {
        form(courier);
        return cards.on(courier, day).orElseThrow(() -> new NoContract(courier, day));
    }

    /** As {@link #validOn}, but empty where that refuses. */
    public Optional<Contract> find(String courier, LocalDate day) {
        return cards.on(courier, day);
    }

    /**
     * How the courier writes its statements.
     *
     * @throws UnknownCourier if there is no such courier
     */
    public StatementForm form(String courier) {
        return couriers.find(courier).orElseThrow(() -> new UnknownCourier(courier)).form();
    }
}
