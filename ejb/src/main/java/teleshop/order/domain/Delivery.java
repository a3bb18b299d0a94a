package teleshop.order.domain;

import jakarta.persistence.Embeddable;
import teleshop.kernel.PhoneNumber;

/** To whom and where the parcel goes, as it was said when the order was taken. */
@Embeddable
public record Delivery(
        String recipient,
        PhoneNumber phone,
        String province,
        String city,
        String district,
        String street) {}
