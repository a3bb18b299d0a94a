package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import teleshop.stock.ProductFixture;
import teleshop.stock.ProductFixtures;

/** {@code products}: what is sold, and how much of it there is. */
@ApplicationScoped
public class ProductsSection implements FixtureSection {

    @Inject private ProductFixtures fixtures;

    @Override
    public String name() {
        return "products";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public int load(JsonValue section) {
        var products = StrictJson.list(name(), section, ProductFixture.class);
        fixtures.load(products);
        return products.size();
    }
}
