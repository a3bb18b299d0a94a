package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finds and keeps customers through the front door. */
@ExtendWith(OpenShop.class)
class CustomerIT {

    private static final String CUSTOMER =
            """
            {'name': '%s', 'phone': '%s', 'address': {'province': '浙江省', 'city': '杭州市',
             'district': '西湖区', 'street': '文三路259号1号楼'}}
            """;

    private final Shop shop;
    private final Orders orders;
    private final String phone = Orders.phone();

    CustomerIT(Shop shop) {
        this.shop = shop;
        this.orders = new Orders(shop);
    }

    @Test
    @Row("S0-14")
    void all_who_share_a_number_are_listed_with_their_last_order() {
        var sku = orders.stocked(39800, 10);
        register("张一", phone);
        register("张二", phone);
        var third = register("张三", phone).getJsonNumber("id").longValue();
        var order =
                """
                {'customerId': %d, 'payment': 'COD', 'lines': [{'sku': '%s', 'quantity': 1}]}
                """
                        .formatted(third, sku);
        orders.place("agent1", order);
        var found = shop.as("agent1").get("/api/customers?phone=0086" + phone).list();
        assertThat(found).hasSize(3);
        var newest = found.getJsonObject(0);
        assertThat(newest.getString("name")).isEqualTo("张三");
        assertThat(newest.getJsonObject("history").getInt("orders")).isEqualTo(1);
        assertThat(newest.getJsonObject("history").getString("lastOrderAt")).isNotBlank();
    }

    @Test
    @Row("S0-16")
    void a_new_customer_is_kept_and_the_number_is_masked() {
        var kept = register("李四", phone);
        assertThat(kept.toString()).doesNotContain(phone);
        assertThat(kept.getString("phone")).contains("****").endsWith(phone.substring(8));
        var again = register("李四", "+86 " + phone);
        assertThat(again.getJsonNumber("id")).isEqualTo(kept.getJsonNumber("id"));
    }

    @Test
    void history_that_was_loaded_counts() {
        var fixture =
                """
                {'customers': [{'name': '赵六', 'phones': ['%s'], 'level': 'gold', 'tags': ['茶'],
                  'addresses': [{'province': '浙江省', 'city': '杭州市', 'district': '西湖区',
                    'street': '文三路259号1号楼'}],
                  'history': [
                    {'orderNumber': 'H1-%s', 'placedAt': '2025-01-01T10:00:00+08:00',
                     'status': 'COMPLETED', 'skus': ['A'], 'signed': true, 'refused': false},
                    {'orderNumber': 'H2-%s', 'placedAt': '2025-02-01T10:00:00+08:00',
                     'status': 'RETURNED', 'skus': ['A'], 'signed': false, 'refused': true}]}]}
                """
                        .formatted(phone, phone, phone);
        for (int i = 0; i < 2; i++) {
            var loaded = shop.as("admin").post("/api/demo/fixtures", fixture);
            assertThat(loaded.status()).as(loaded.body()).isEqualTo(200);
        }
        var found = shop.as("agent1").get("/api/customers?phone=" + phone).list();
        assertThat(found).hasSize(1);
        var history = found.getJsonObject(0).getJsonObject("history");
        assertThat(history.getInt("orders")).isEqualTo(2);
        assertThat(history.getInt("signed")).isEqualTo(1);
        assertThat(history.getInt("refused")).isEqualTo(1);
        assertThat(found.getJsonObject(0).getString("level")).isEqualTo("GOLD");
    }

    @Test
    void the_cascade_leads_from_province_to_district() {
        var agent = shop.as("agent1");
        assertThat(agent.get("/api/regions").body()).contains("江苏省");
        assertThat(agent.get("/api/regions?parent=32").body()).contains("南京市");
        assertThat(agent.get("/api/regions?parent=3201").body()).contains("鼓楼区");
    }

    @Test
    void a_bad_number_or_name_is_named() {
        assertThat(shop.as("agent1").get("/api/customers?phone=abc").body())
                .contains("\"field\":\"phone\"");
        var answer = shop.as("agent1").post("/api/customers", CUSTOMER.formatted("", phone));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"name\"");
        assertThat(shop.as("agent1").get("/api/customers/999999999").status()).isEqualTo(404);
        assertThat(shop.as("warehouse1").get("/api/customers?phone=" + phone).status())
                .isEqualTo(403);
    }

    private jakarta.json.JsonObject register(String name, String number) {
        var answer = shop.as("agent1").post("/api/customers", CUSTOMER.formatted(name, number));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }
}
