package teleshop.logistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static teleshop.logistics.domain.Parcels.NOW;
import static teleshop.logistics.domain.Parcels.pair;
import static teleshop.logistics.domain.Parcels.shipment;
import static teleshop.logistics.domain.Parcels.shipped;
import static teleshop.order.domain.PaymentMethod.COD;

import java.util.Map;
import org.junit.jupiter.api.Test;
import teleshop.kernel.IllegalTransition;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Money;

class ShipmentTest {

    private final Shipment fresh = shipment(COD, Money.ZERO, pair(1, "MOP"));
    private final Shipment onTheRoad = shipped(COD, pair(1, "MOP"));

    @Test
    void counts_the_copies_of_its_notice() {
        assertThat(fresh.printNotice()).isEqualTo(1);
        assertThat(fresh.printNotice()).isEqualTo(2);
    }

    @Test
    void is_handed_over_only_once() {
        assertThatThrownBy(() -> onTheRoad.handOver(NOW))
                .isInstanceOf(IllegalTransition.class)
                .hasMessage("cannot HAND_OVER while SHIPPED");
    }

    @Test
    void signed_for_all_of_it_is_taken() {
        onTheRoad.sign(NOW);
        assertThat(onTheRoad.lines()).extracting(ParcelLine::signed).containsExactly(2);
    }

    @Test
    void a_part_names_what_is_in_the_parcel() {
        assertRefused(Map.of("PAN", 1), "not-in-parcel");
        assertRefused(Map.of("MOP", 3), "not-in-parcel");
        assertRefused(Map.of("MOP", -1), "not-in-parcel");
    }

    @Test
    void a_part_is_at_least_one_piece() {
        assertRefused(Map.of("MOP", 0), "nothing-signed");
        assertRefused(Map.of(), "nothing-signed");
    }

    @Test
    void a_voided_one_lets_go_of_its_lines() {
        fresh.voided(NOW);
        assertThat(fresh.lines()).isEmpty();
    }

    private void assertRefused(Map<String, Integer> taken, String code) {
        assertThatThrownBy(() -> onTheRoad.signPart(taken, NOW))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.code()).isEqualTo(code));
        assertThat(onTheRoad.status()).isEqualTo(ShipmentStatus.SHIPPED);
    }
}
