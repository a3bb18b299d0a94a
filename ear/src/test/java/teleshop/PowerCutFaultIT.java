package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The power goes at the worst moments of an order; afterwards it is there once or not at all. */
class PowerCutFaultIT {

    private static final int OFFSET = Integer.getInteger("it.offset", 4000) + 50;

    private static final String ORDER =
            """
            {'customer': {'name': '王小明', 'phone': '%s',
              'address': {'province': '江苏省', 'city': '苏州市', 'district': '姑苏区',
                'street': '人民路100号3幢501室'}},
             'payment': 'COD', 'lines': [{'sku': '%s', 'quantity': 1}]}
            """;

    private final Shop shop;

    PowerCutFaultIT() {
        shop = null;
    }

    @ParameterizedTest(name = "on {0}")
    @ValueSource(strings = {"h2", "postgresql"})
    void an_order_survives_the_power_cut_once_or_not_at_all_as_it_was_answered(String database) {
        try (var shop = Shop.fresh("faults", OFFSET, database).withSwitchboard()) {
            shop.open(fault("before-commit"));
            dies(shop, "k-before", "13912340001");

            shop.open(fault("after-commit"));
            assertThat(orders(shop, "13912340001")).as("not committed, not answered").isZero();
            dies(shop, "k-after", "13912340002");

            shop.open(fault("before-mark"));
            assertThat(orders(shop, "13912340002")).as("committed, not answered").isEqualTo(1);
            shop.awaitEnd();

            shop.open();
            var again = place(shop, "k-after", "13912340002");
            assertThat(again.status()).as("the same key gets the same answer").isEqualTo(201);
            assertThat(orders(shop, "13912340002")).isEqualTo(1);
            hasOneWaybill(shop, again.json());
        }
    }

    private static void dies(Shop shop, String key, String phone) {
        assertThatThrownBy(() -> place(shop, key, phone)).isInstanceOf(UncheckedIOException.class);
        shop.awaitEnd();
    }
}
