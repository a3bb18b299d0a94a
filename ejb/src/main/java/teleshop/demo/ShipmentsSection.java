package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import teleshop.logistics.ShipmentFixture;
import teleshop.logistics.ShipmentFixtures;

/** {@code shipments}: parcels of an earlier time, with their orders, postings and events. */
@ApplicationScoped
public class ShipmentsSection implements FixtureSection {

    @Inject private ShipmentFixtures fixtures;

    @Override
    public String name() {
        return "shipments";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public int load(JsonValue section) {
        var shipments = StrictJson.list(name(), section, ShipmentFixture.class);
        fixtures.load(shipments);
        return shipments.size();
    }
}
