package teleshop.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a shop needs before it can sell: products, a courier and customers, by the demo fixtures.
 */
final class Scene {

    private static final int PAGE = 200;
    private static final String COURIERS =
            """
            {"couriers": [{"courier": "SF", "codMaximum": 1000000,
              "codProvinces": ["浙江省"], "prepaidProvinces": ["浙江省"],
              "contract": {"firstKg": 1200, "furtherKg": 200, "codFeeBp": 100, "codFeeMin": 100,
                "codFeeMax": 5000, "returnFreight": 800}}]}""";
    private static final String PRODUCT =
            """
            {"sku": "%s", "name": "不粘锅", "price": 19900, "floor": 15000, "limit": 10,
             "p99Quantity": 5, "available": 100000000, "supplier": "S1", "cost": 7000,
             "taxRateBp": 1300}""";

    private final Rest admin;
    private final Shop shop;

    Scene(Shop shop) {
        this.shop = shop;
        this.admin = new Rest(shop, "admin");
    }

    void products(int count) throws IOException, InterruptedException {
        furnish(admin, count);
    }

    /** A courier, and products to sell. */
    static void furnish(Rest admin, int count) throws IOException, InterruptedException {
        load(admin, COURIERS);
        load(
                admin,
                IntStream.range(0, count)
                        .mapToObj(i -> PRODUCT.formatted(sku(i)))
                        .collect(Collectors.joining(",", "{\"products\": [", "]}")));
    }

    static String sku(int i) {
        return "PAN-" + i;
    }

    List<Buyer> buyers(int count) throws IOException, InterruptedException, SQLException {
        return meet(IntStream.range(0, count).mapToObj(Buyer::stranger).toList());
    }

    /** They are customers from now on. */
    List<Buyer> meet(List<Buyer> strangers) throws IOException, InterruptedException, SQLException {
        int count = strangers.size();
        for (int from = 0; from < count; from += PAGE) {
            load(
                    strangers.subList(from, Math.min(count, from + PAGE)).stream()
                            .map(Buyer::json)
                            .collect(Collectors.joining(",", "{\"customers\": [", "]}")));
        }
        var ids = ids();
        return strangers.stream().map(b -> b.known(ids.get(b.phone()))).toList();
    }

    private void load(String fixture) throws IOException, InterruptedException {
        load(admin, fixture);
    }

    private static void load(Rest admin, String fixture) throws IOException, InterruptedException {
        admin.post("/api/demo/fixtures", "", fixture);
    }

    private Map<String, Long> ids() throws SQLException {
        var ids = new HashMap<String, Long>();
        try (var connection = shop.database().connect();
                var query =
                        connection.prepareStatement(
                                "select phone, customer_id from customer_phones");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                var phone = rows.getString(1);
                ids.put(phone.substring(Math.max(0, phone.length() - 11)), rows.getLong(2));
            }
        }
        return ids;
    }
}
