package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import teleshop.settlement.SupplierFixture;
import teleshop.settlement.SupplierFixtures;

/** {@code suppliers}: what is agreed with whom, and what was sold and happened before. */
@ApplicationScoped
public class SuppliersSection implements FixtureSection {

    @Inject private SupplierFixtures fixtures;

    @Override
    public String name() {
        return "suppliers";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public int load(JsonValue section) {
        var suppliers = StrictJson.list(name(), section, SupplierFixture.class);
        fixtures.load(suppliers);
        return suppliers.size();
    }
}
