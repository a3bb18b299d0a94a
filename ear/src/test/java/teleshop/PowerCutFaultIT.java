package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The power goes at the worst moments of an order: just before its commit, just after it, and when
 * the broker has its message while the outbox still holds it.
 */
class PowerCutFaultIT {

    private static final int OFFSET = Integer.getInteger("it.offset", 4000) + 50;

    /** Good enough to be approved by the rules, so that its message leaves at once. */
    private static final String ORDER =
            """
            {'customer': {'name': '%s', 'phone': '%s',
              'address': {'province': '江苏省', 'city': '苏州市', 'district': '姑苏区',
                'street': '人民路100号3幢501室'}},
             'payment': 'COD', 'lines': [{'sku': '%s', 'quantity': 1}]}
            """;

    /** Who orders, by what key, what. */
    private record Customer(String name, String phone, String sku) {

        String body() {
            return ORDER.formatted(name, phone, sku);
        }
    }

    private static final Customer BEFORE = new Customer("停电前", "13913572468", "TV-1001");
    private static final Customer AFTER = new Customer("停电后", "13824681357", "TV-1004");

    @ParameterizedTest(name = "on {0}")
    @ValueSource(strings = {"h2", "postgresql"})
    void an_order_is_there_once_or_not_at_all_as_it_was_answered(String database) {
        try (var shop = Shop.fresh("faults", OFFSET, database).withSwitchboard()) {
            shop.open(Shop.fault("before-commit"));
            diesTaking(BEFORE, shop);

            shop.open(Shop.fault("after-commit"));
            assertThat(orders(BEFORE, shop)).as("neither committed nor answered").isEmpty();
            diesTaking(AFTER, shop);

            shop.begin(Shop.fault("before-mark"));
            shop.awaitEnd();

            shop.open();
            assertThat(orders(AFTER, shop)).as("committed").hasSize(1);
            assertThat(take(AFTER, shop).json().getString("number"))
                    .as("the same key gets the same answer")
                    .isEqualTo(orders(AFTER, shop).get(0));
            assertThat(orders(AFTER, shop)).hasSize(1);
            hasOneWaybill(orders(AFTER, shop).get(0), shop);
        }
    }

    private static void diesTaking(Customer customer, Shop shop) {
        assertThatThrownBy(() -> take(customer, shop)).isInstanceOf(UncheckedIOException.class);
        shop.awaitEnd();
    }

    private static Rest.Answer take(Customer customer, Shop shop) {
        return shop.as("agent1").postOnce("/api/orders", customer.phone(), customer.body());
    }

    private static List<String> orders(Customer customer, Shop shop) {
        return shop
                .as("logistics1")
                .get("/api/orders")
                .list()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(order -> order.getString("recipient").equals(customer.name()))
                .map(order -> order.getString("number"))
                .toList();
    }

    private static void hasOneWaybill(String number, Shop shop) {
        var logistics = shop.as("logistics1");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !logistics.get("/api/shipments?order=" + number).list().isEmpty());
        await().during(Duration.ofSeconds(5))
                .atMost(Duration.ofSeconds(20))
                .until(() -> logistics.get("/api/shipments?order=" + number).list().size() == 1);
    }
}
