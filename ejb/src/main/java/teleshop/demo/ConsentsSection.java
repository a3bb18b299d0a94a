package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import teleshop.callback.ConsentBook;
import teleshop.kernel.InvalidField;

/** {@code consents}: who agreed to be called, to which wording, and when. */
@ApplicationScoped
public class ConsentsSection implements FixtureSection {

    /**
     * One element.
     *
     * @param customer a number, an id or a name
     * @param version the wording; {@code WITHDRAWN} takes it back
     */
    public record Told(JsonValue customer, JsonValue version, String at) {}

    private static final int AFTER_THE_CUSTOMERS = 36;
    private static final int LONGEST = 60;

    @Inject private ConsentBook consents;

    @Override
    public String name() {
        return "consents";
    }

    @Override
    public int order() {
        return AFTER_THE_CUSTOMERS;
    }

    @Override
    public int load(JsonValue section) {
        var told = StrictJson.list(name(), section, Told.class);
        for (int i = 0; i < told.size(); i++) {
            var path = name() + "[" + i + "]";
            var consent = told.get(i);
            StrictJson.within(path, () -> load(path, consent));
        }
        return told.size();
    }

    private void load(String path, Told told) {
        consents.load(
                text(path + ".customer", told.customer()),
                told.version() == null || told.version() == JsonValue.NULL
                        ? "WITHDRAWN"
                        : text(path + ".version", told.version()),
                Times.instant(path + ".at", String.valueOf(told.at())));
    }

    private static String text(String path, JsonValue value) {
        if (value instanceof JsonString text && text.getString().length() <= LONGEST) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.toString();
        }
        throw new InvalidField(path, "unreadable", "cannot be read: " + path);
    }
}
