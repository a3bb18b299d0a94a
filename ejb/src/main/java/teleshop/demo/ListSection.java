package teleshop.demo;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import teleshop.audit.AuditFixtures;
import teleshop.audit.domain.ListEntry;
import teleshop.kernel.InvalidField;

/** A list that the audit rules read; an element is a text or names its features. */
abstract class ListSection implements FixtureSection {

    private static final int AFTER_ALL_ELSE = 40;

    @Inject private AuditFixtures fixtures;

    @Override
    public int order() {
        return AFTER_ALL_ELSE;
    }

    @Override
    public int load(JsonValue section) {
        if (!(section instanceof JsonArray elements)) {
            throw new InvalidField(name(), "not-a-list", "not a list: " + name());
        }
        for (int i = 0; i < elements.size(); i++) {
            fixtures.load(entries(name() + "[" + i + "]", elements.get(i)));
        }
        return elements.size();
    }

    private List<ListEntry> entries(String path, JsonValue element) {
        if (element instanceof JsonString text) {
            return List.of(plain(text.getString()));
        }
        if (element instanceof JsonObject) {
            return features(StrictJson.read(path, element, Features.class));
        }
        throw new InvalidField(path, "unreadable", "cannot be read: " + path);
    }

    /** What a bare text means. */
    abstract ListEntry plain(String text);

    abstract List<ListEntry> features(Features features);
}
