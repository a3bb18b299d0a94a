package teleshop.logistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static teleshop.logistics.domain.Parcels.DAY;
import static teleshop.logistics.domain.Parcels.NOW;
import static teleshop.logistics.domain.Parcels.line;
import static teleshop.logistics.domain.Parcels.onTheRoad;
import static teleshop.logistics.domain.Parcels.pair;
import static teleshop.logistics.domain.Parcels.shipment;
import static teleshop.logistics.domain.Parcels.shipped;
import static teleshop.order.domain.PaymentMethod.COD;
import static teleshop.order.domain.PaymentMethod.PREPAID;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import teleshop.kernel.Money;
import teleshop.ledger.domain.JournalEntry;
import teleshop.supplier.domain.SupplyMode;

class SignForPostingsTest {

    @Test
    void cod_is_owed_by_the_courier_and_sold_with_its_tax_and_cost() {
        assertThat(told(signed(shipped(COD, line(SupplyMode.BUYOUT)))))
                .containsExactly(
                        "P6 1221C 39800",
                        "P6 6001 -35221",
                        "P6 2221O -4579",
                        "P6 6401 15000",
                        "P6 1406 -15000");
    }

    @Test
    void prepaid_uses_up_the_customers_advance() {
        assertThat(told(signed(shipped(PREPAID, line(SupplyMode.BUYOUT)))))
                .containsExactly(
                        "P7 2203 39800",
                        "P7 6001 -35221",
                        "P7 2221O -4579",
                        "P7 6401 15000",
                        "P7 1406 -15000");
    }

    @Test
    void a_commission_line_posts_p15_in_place_of_p6() {
        assertThat(told(signed(shipped(COD, line(SupplyMode.COMMISSION)))))
                .containsExactly(
                        "P15 1221C 39800", "P15 2241S -27860", "P15 6051 -11264", "P15 2221O -676");
    }

    @Test
    void a_prepaid_commission_line_uses_up_the_advance() {
        assertThat(told(signed(shipped(PREPAID, line(SupplyMode.COMMISSION)))))
                .containsExactly(
                        "P15 2203 39800", "P15 2241S -27860", "P15 6051 -11264", "P15 2221O -676");
    }

    @Test
    void goods_at_agreed_price_are_owed_to_their_supplier() {
        assertThat(told(signed(shipped(COD, line(SupplyMode.CONSIGN_PRICE)))))
                .containsExactly(
                        "P6 1221C 39800",
                        "P6 6001 -35221",
                        "P6 2221O -4579",
                        "P6 6401 15000",
                        "P6 2202G -15000");
    }

    @Test
    void own_and_commission_goods_in_one_parcel_post_one_entry_each() {
        var mixed = shipped(COD, line(SupplyMode.BUYOUT), line(SupplyMode.COMMISSION));
        assertThat(signed(mixed)).extracting(JournalEntry::rule).containsExactly("P6", "P15");
    }

    @Test
    void freight_the_customer_pays_is_sold_at_the_rate_of_the_goods() {
        var parcel = onTheRoad(shipment(COD, Money.ofMinor(1_130), line(SupplyMode.COMMISSION)));
        assertThat(told(signed(parcel)))
                .containsExactly(
                        "P6 1221C 1130",
                        "P6 6001 -1000",
                        "P6 2221O -130",
                        "P15 1221C 39800",
                        "P15 2241S -27860",
                        "P15 6051 -11264",
                        "P15 2221O -676");
    }

    @Test
    void a_part_is_posted_for_what_was_taken_only() {
        var parcel = shipped(COD, pair(1, "MOP"), pair(2, "PAN"));
        assertThat(told(partSigned(parcel, Map.of("MOP", 1))))
                .containsExactly(
                        "P6 1221C 10000",
                        "P6 6001 -8850",
                        "P6 2221O -1150",
                        "P6 6401 5000",
                        "P6 1406 -5000");
    }

    @Test
    void part_and_rest_are_together_the_whole() {
        var parcel = shipped(COD, pair(1, "MOP"));
        var part = partSigned(parcel, Map.of("MOP", 1));
        var rest = signed(parcel);
        assertThat(told(rest))
                .containsExactly(
                        "P6 1221C 9999",
                        "P6 6001 -8849",
                        "P6 2221O -1150",
                        "P6 6401 5000",
                        "P6 1406 -5000");
        assertThat(rest.get(0).source()).isNotEqualTo(part.get(0).source());
    }

    @Test
    void what_was_paid_before_is_not_collected_again() {
        var line = line(SupplyMode.BUYOUT);
        var parcel = onTheRoad(shipment(Money.ofMinor(29_800), Money.ZERO, line));
        assertThat(told(signed(parcel)))
                .containsExactly(
                        "P6 1221C 29800",
                        "P6 2203 10000",
                        "P6 6001 -35221",
                        "P6 2221O -4579",
                        "P6 6401 15000",
                        "P6 1406 -15000");
    }

    private static List<JournalEntry> signed(Shipment shipment) {
        var before = shipment.lines();
        shipment.sign(NOW);
        return written(SignForPostings.of(shipment, before, DAY));
    }

    private static List<JournalEntry> partSigned(Shipment shipment, Map<String, Integer> taken) {
        var before = shipment.lines();
        shipment.signPart(taken, NOW);
        return written(SignForPostings.of(shipment, before, DAY));
    }

    private static List<JournalEntry> written(List<JournalEntry> entries) {
        return entries.stream().filter(entry -> !entry.isEmpty()).toList();
    }

    private static List<String> told(List<JournalEntry> entries) {
        return entries.stream()
                .flatMap(
                        e ->
                                e.postings().stream()
                                        .map(
                                                p ->
                                                        e.rule()
                                                                + " "
                                                                + p.account().code()
                                                                + " "
                                                                + p.amount().minor()))
                .toList();
    }
}
