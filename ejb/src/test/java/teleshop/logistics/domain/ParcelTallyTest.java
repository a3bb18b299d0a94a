package teleshop.logistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParcelTallyTest {

    @ParameterizedTest
    @CsvSource({
        "ALLOCATED,WAITING",
        "ALLOCATED PACKED,WAITING",
        "PACKED PACKED,ALL_PACKED",
        "PACKED SHIPPED,WAITING",
        "SHIPPED SHIPPED,ALL_SHIPPED",
        "SHIPPED SIGNED,WAITING",
        "SHIPPED REFUSED,WAITING",
        "SIGNED SIGNED,ALL_SIGNED",
        "SIGNED REFUSED,SOME_SIGNED",
        "SIGNED LOST,SOME_SIGNED",
        "SIGNED RETURNED,SOME_SIGNED",
        "PART_SIGNED,SOME_SIGNED",
        "PART_SIGNED SIGNED,SOME_SIGNED",
        "REFUSED,NONE_SIGNED",
        "REFUSED RETURNED,NONE_SIGNED",
        "REFUSED LOST,NONE_SIGNED",
        "RETURNED,ALL_BACK",
        "RETURNED LOST,ALL_BACK",
        "LOST LOST,ALL_LOST"
    })
    void an_order_stands_where_its_parcels_stand(String parcels, ParcelTally tally) {
        var statuses = Arrays.stream(parcels.split(" ")).map(ShipmentStatus::valueOf).toList();
        assertThat(ParcelTally.of(statuses)).isEqualTo(tally);
    }
}
