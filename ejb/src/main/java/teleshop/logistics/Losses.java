package teleshop.logistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Clock;
import java.util.Map;
import teleshop.kernel.Money;
import teleshop.kernel.Roles;
import teleshop.logistics.domain.Waybill;
import teleshop.logistics.persistence.Shipments;

/** T23: gives parcels up for lost and claims what the courier agreed to pay. */
@Stateless
@RolesAllowed({Roles.LOGISTICS, Roles.FINANCE})
public class Losses {

    @Inject private Shipments shipments;
    @Inject private ShipmentChronicle chronicle;
    @Inject private OrderFollowing following;
    @Inject private ClaimBook claims;
    @Inject private Clock clock;

    /**
     * @param claim agreed with the courier, in minor units
     */
    public void confirm(Waybill waybill, @PositiveOrZero @Max(100_000_000) long claim) {
        var shipment = shipments.hold(waybill).orElseThrow(() -> new UnknownShipment(waybill));
        chronicle.tell(
                shipment,
                "lose",
                Map.of("claim", String.valueOf(claim)),
                () -> shipment.lose(Money.ofMinor(claim), clock.instant()));
        claims.claim(shipment);
        following.follow(shipment.order());
    }
}
