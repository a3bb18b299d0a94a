package teleshop.logistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static teleshop.logistics.domain.Parcels.DAY;
import static teleshop.logistics.domain.Parcels.NOW;
import static teleshop.logistics.domain.Parcels.line;
import static teleshop.logistics.domain.Parcels.pair;
import static teleshop.logistics.domain.Parcels.shipped;
import static teleshop.order.domain.PaymentMethod.COD;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import teleshop.kernel.Money;
import teleshop.ledger.domain.JournalEntry;
import teleshop.supplier.domain.SupplyMode;

class GoodsPostingsTest {

    private final Shipment own = shipped(COD, line(SupplyMode.BUYOUT));
    private final Shipment theirs = shipped(COD, line(SupplyMode.COMMISSION));

    @Test
    void handed_over_they_are_in_delivery() {
        assertThat(told(GoodsPostings.handedOver(own, DAY)))
                .containsExactly("P5 1406 15000", "P5 1405 -15000");
    }

    @Test
    void a_suppliers_goods_are_not_in_our_books() {
        assertThat(GoodsPostings.handedOver(theirs, DAY).isEmpty()).isTrue();
        assertThat(GoodsPostings.backSound(theirs, DAY).isEmpty()).isTrue();
        assertThat(GoodsPostings.backSpoilt(theirs, DAY).isEmpty()).isTrue();
    }

    @Test
    void back_and_sound_they_are_stock_again() {
        assertThat(told(GoodsPostings.backSound(own, DAY)))
                .containsExactly("P9 1405 15000", "P9 1406 -15000");
    }

    @Test
    void back_and_spoilt_they_are_a_loss() {
        assertThat(told(GoodsPostings.backSpoilt(own, DAY)))
                .containsExactly("P9a 6701 15000", "P9a 1406 -15000");
    }

    @Test
    void of_a_part_signed_parcel_only_the_rest_comes_back() {
        var parcel = shipped(COD, pair(1, "MOP"));
        parcel.signPart(Map.of("MOP", 1), NOW);
        assertThat(told(GoodsPostings.backSound(parcel, DAY)))
                .containsExactly("P9 1405 5000", "P9 1406 -5000");
    }

    @Test
    void a_claim_above_cost_is_a_gain() {
        assertThat(told(GoodsPostings.lost(own, Money.ofMinor(30_000), DAY)))
                .containsExactly("P10 1221L 30000", "P10 1406 -15000", "P10 6301 -15000");
    }

    @Test
    void a_claim_below_cost_is_a_loss() {
        assertThat(told(GoodsPostings.lost(own, Money.ofMinor(10_000), DAY)))
                .containsExactly("P10 1221L 10000", "P10 1406 -15000", "P10 6701 5000");
    }

    private static List<String> told(JournalEntry entry) {
        return entry.postings().stream()
                .map(p -> entry.rule() + " " + p.account().code() + " " + p.amount().minor())
                .toList();
    }
}
