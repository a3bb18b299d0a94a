package teleshop.logistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static teleshop.logistics.domain.ShipmentStatus.REFUSED;
import static teleshop.logistics.domain.ShipmentStatus.SHIPPED;
import static teleshop.logistics.domain.ShipmentStatus.SIGNED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeliveryCodeTest {

    /** Every set of what a courier can tell of one parcel. */
    static Stream<List<DeliveryCode>> everySet() {
        var codes = DeliveryCode.values();
        return IntStream.range(0, 1 << codes.length)
                .filter(set -> Integer.bitCount(set) <= 5)
                .mapToObj(
                        set ->
                                Stream.of(codes)
                                        .filter(c -> (set & 1 << c.ordinal()) != 0)
                                        .toList());
    }

    @ParameterizedTest
    @MethodSource("everySet")
    void news_in_any_order_leads_to_the_same_end(List<DeliveryCode> news) {
        var ends = permutations(news).stream().map(DeliveryCodeTest::end).distinct();
        assertThat(ends).hasSize(1);
    }

    @Test
    void refused_and_then_signed_is_signed() {
        assertThat(end(List.of(DeliveryCode.REFUSED, DeliveryCode.SIGNED))).isEqualTo(SIGNED);
    }

    @Test
    void signed_is_not_undone_by_the_courier() {
        assertThat(DeliveryCode.RETURNED.effectOn(SIGNED)).isEmpty();
    }

    @Test
    void returned_before_picked_up_is_refused() {
        assertThat(end(List.of(DeliveryCode.RETURNED, DeliveryCode.PICKED_UP))).isEqualTo(REFUSED);
    }

    @Test
    void lost_waits_for_a_persons_word() {
        assertThat(end(List.of(DeliveryCode.LOST, DeliveryCode.DAMAGED))).isEqualTo(SHIPPED);
    }

    private static ShipmentStatus end(List<DeliveryCode> news) {
        var status = SHIPPED;
        for (var code : news) {
            var before = status;
            status = code.effectOn(before).map(before::after).orElse(before);
        }
        return status;
    }

    private static List<List<DeliveryCode>> permutations(List<DeliveryCode> codes) {
        if (codes.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<DeliveryCode>>();
        for (var first : codes) {
            var others = codes.stream().filter(c -> c != first).toList();
            permutations(others)
                    .forEach(p -> all.add(Stream.concat(Stream.of(first), p.stream()).toList()));
        }
        return all;
    }
}
