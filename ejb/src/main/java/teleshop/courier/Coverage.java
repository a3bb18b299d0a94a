package teleshop.courier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import teleshop.courier.domain.CourierTerms;
import teleshop.courier.domain.Province;
import teleshop.courier.persistence.Couriers;
import teleshop.kernel.Money;

/** Tells who delivers where, and how much may be collected there. */
@Stateless
@PermitAll
public class Coverage {

    @Inject private Couriers couriers;

    /** Who collects cash in the province (long or short name), by code; may be nobody. */
    public List<CourierTerms> collecting(String province) {
        return couriers.collecting(Province.of(province));
    }

    /** Who delivers paid parcels to the province, by code; may be nobody. */
    public List<CourierTerms> delivering(String province) {
        return couriers.delivering(Province.of(province));
    }

    /** The largest COD maximum among those who collect there; empty if nobody does. */
    public Optional<Money> codMaximum(String province) {
        return collecting(province).stream()
                .map(CourierTerms::codMaximum)
                .max(Comparator.naturalOrder());
    }

    public List<CourierTerms> all() {
        return couriers.all();
    }
}
