package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import teleshop.insight.SalesHistory;
import teleshop.insight.ToldSale;

/** {@code orders}: what callers of an earlier time bought, at once or when called back. */
@ApplicationScoped
public class OrdersSection implements FixtureSection {

    @Inject private SalesHistory history;

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public int load(JsonValue section) {
        var sales = StrictJson.list(name(), section, ToldSale.class);
        history.load(sales);
        return sales.size();
    }
}
