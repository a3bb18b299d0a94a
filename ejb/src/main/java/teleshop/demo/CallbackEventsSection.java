package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import teleshop.callback.CallbackFixtures;
import teleshop.kernel.InvalidField;

/** {@code callbackEvents}: what happened with callers, played at its times. */
@ApplicationScoped
public class CallbackEventsSection implements FixtureSection {

    private static final int AFTER_THE_LISTS = 60;

    @Inject private CallbackFixtures fixtures;

    @Override
    public String name() {
        return "callbackEvents";
    }

    @Override
    public int order() {
        return AFTER_THE_LISTS;
    }

    @Override
    public int load(JsonValue section) {
        var told = StrictJson.list(name(), section, CallbackEventTold.class);
        for (int i = 0; i < told.size(); i++) {
            play(name() + "[" + i + "]", told.get(i));
        }
        return told.size();
    }

    private void play(String path, CallbackEventTold told) {
        try {
            fixtures.play(told.played(path));
        } catch (InvalidField no) {
            boolean placed = no.field().startsWith(path);
            throw placed
                    ? no
                    : new InvalidField(path + "." + no.field(), no.code(), no.getMessage());
        }
    }
}
