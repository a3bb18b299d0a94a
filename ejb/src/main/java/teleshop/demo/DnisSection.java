package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import teleshop.media.MediaFixtures;

/** {@code dnis}: which number is shown on which station. */
@ApplicationScoped
public class DnisSection implements FixtureSection {

    @Inject private MediaFixtures fixtures;

    @Override
    public String name() {
        return "dnis";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public int load(JsonValue section) {
        var numbers = StrictJson.list(name(), section, DnisTold.class);
        fixtures.numbers(numbers.stream().map(dnis -> dnis.entry(dnis.number())).toList());
        return numbers.size();
    }
}
