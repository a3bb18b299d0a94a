package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import teleshop.callback.CallbackFixtures;
import teleshop.callback.RefusedNumber;
import teleshop.kernel.InvalidField;

/** {@code doNotCall}: whom we do not call, for one brand or for any. */
@ApplicationScoped
public class DoNotCallSection implements FixtureSection {

    /** One element; a bare number will do, too. */
    public record Told(String number, String brand, String reason) {}

    private static final int AFTER_THE_CUSTOMERS = 35;

    @Inject private CallbackFixtures fixtures;

    @Override
    public String name() {
        return "doNotCall";
    }

    @Override
    public int order() {
        return AFTER_THE_CUSTOMERS;
    }

    @Override
    public int load(JsonValue section) {
        if (!(section instanceof JsonArray elements)) {
            throw new InvalidField(name(), "not-a-list", "not a list: " + name());
        }
        for (int i = 0; i < elements.size(); i++) {
            var path = name() + "[" + i + "]";
            var element = elements.get(i);
            StrictJson.within(path, () -> load(path, element));
        }
        return elements.size();
    }

    private void load(String path, JsonValue element) {
        var told =
                element instanceof JsonString text
                        ? new Told(text.getString(), null, null)
                        : StrictJson.read(path, element, Told.class);
        if (told.number() == null) {
            throw new InvalidField(path + ".number", "not-null", "a number is missing");
        }
        var reason = told.reason() == null ? name() : told.reason();
        fixtures.load(new RefusedNumber(told.number(), told.brand(), reason));
    }
}
