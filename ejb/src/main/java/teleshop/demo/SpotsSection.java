package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import teleshop.media.MediaFixtures;

/** {@code spots}: what goes on air, and what was. */
@ApplicationScoped
public class SpotsSection implements FixtureSection {

    @Inject private MediaFixtures fixtures;

    @Override
    public String name() {
        return "spots";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public int load(JsonValue section) {
        var spots = StrictJson.list(name(), section, SpotTold.class);
        fixtures.spots(spots.stream().map(spot -> spot.entry(spot.id())).toList());
        return spots.size();
    }
}
