package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import teleshop.callback.CallbackFixtures;
import teleshop.kernel.InvalidField;

/** {@code holidays}: days on which nobody is called; a day, or an object with {@code dates}. */
@ApplicationScoped
public class HolidaysSection implements FixtureSection {

    /** One element that names several. */
    public record Told(List<String> dates, String date) {}

    private static final int EARLY = 5;

    @Inject private CallbackFixtures fixtures;

    @Override
    public String name() {
        return "holidays";
    }

    @Override
    public int order() {
        return EARLY;
    }

    @Override
    public int load(JsonValue section) {
        if (section instanceof JsonObject) {
            return load(days(name(), section));
        }
        if (!(section instanceof JsonArray elements)) {
            throw new InvalidField(name(), "not-a-list", "not a list: " + name());
        }
        var days = new ArrayList<LocalDate>();
        for (int i = 0; i < elements.size(); i++) {
            days.addAll(days(name() + "[" + i + "]", elements.get(i)));
        }
        return load(days);
    }

    private int load(List<LocalDate> days) {
        fixtures.load(days);
        return days.size();
    }

    private static List<LocalDate> days(String path, JsonValue element) {
        if (element instanceof JsonString text) {
            return List.of(day(path, text.getString()));
        }
        var told = StrictJson.read(path, element, Told.class);
        var texts = new ArrayList<>(told.dates() == null ? List.<String>of() : told.dates());
        if (told.date() != null) {
            texts.add(told.date());
        }
        if (texts.isEmpty()) {
            throw new InvalidField(path + ".dates", "not-null", "no day is named");
        }
        return texts.stream().map(text -> day(path, text)).toList();
    }

    static LocalDate day(String path, String text) {
        try {
            boolean timed = text != null && text.contains("T");
            return timed
                    ? OffsetDateTime.parse(text).toLocalDate()
                    : LocalDate.parse(String.valueOf(text));
        } catch (DateTimeException e) {
            throw new InvalidField(path, "not-a-day", "not a day: " + text);
        }
    }
}
