package teleshop.logistics;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Money;
import teleshop.order.PackedOrder;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.PaymentMethod;

/**
 * A parcel of an earlier time as a fixture tells it; amounts in minor units.
 *
 * @param key names it in the fixture; the waybill unless another is told
 * @param codDue the total for COD, nothing for prepaid, unless told
 * @param signedAt or {@code statusAt}: when it came to where it is
 */
public record ShipmentFixture(
        @Size(max = 40) String key,
        @Size(max = 40) String waybill,
        @Size(max = 40) String orderNumber,
        @NotBlank @Size(max = 20) String courier,
        @NotNull PaymentMethod payment,
        @Positive Long orderTotal,
        @PositiveOrZero Long codDue,
        @NotBlank @Size(max = 20) String status,
        @NotNull OffsetDateTime shippedAt,
        OffsetDateTime signedAt,
        OffsetDateTime statusAt,
        @Positive Long packedWeightG) {

    private static final long USUAL_WEIGHT_G = 1000;

    public ShipmentFixture {
        waybill = waybill == null ? key : waybill;
        orderNumber = orderNumber == null ? "H-" + waybill : orderNumber;
        packedWeightG = packedWeightG == null ? USUAL_WEIGHT_G : packedWeightG;
    }

    Instant shipped() {
        return shippedAt.toInstant();
    }

    Instant ended() {
        var told = signedAt == null ? statusAt : signedAt;
        return told == null ? shipped() : told.toInstant();
    }

    boolean isPart() {
        return status.equals("PART") || status.equals("PART_SIGNED");
    }

    Money due() {
        if (codDue != null) {
            return Money.ofMinor(codDue);
        }
        return payment == PaymentMethod.COD ? total() : Money.ZERO;
    }

    Money total() {
        if (orderTotal == null && codDue == null) {
            throw new InvalidField("orderTotal", "amount-missing", "say orderTotal or codDue");
        }
        return Money.ofMinor(orderTotal == null ? codDue : orderTotal);
    }

    PackedOrder order() {
        int pieces = isPart() ? 2 : 1;
        return new PackedOrder(
                new OrderNumber(orderNumber), payment, total(), due(), pieces, shipped());
    }
}
