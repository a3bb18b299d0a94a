package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import teleshop.courier.CourierFixture;
import teleshop.courier.CourierFixtures;

/** {@code couriers}: who carries where, at what terms, and how they write their statements. */
@ApplicationScoped
public class CouriersSection implements FixtureSection {

    @Inject private CourierFixtures fixtures;

    @Override
    public String name() {
        return "couriers";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public int load(JsonValue section) {
        var couriers = StrictJson.list(name(), section, CourierFixture.class);
        fixtures.load(couriers);
        return couriers.size();
    }
}
