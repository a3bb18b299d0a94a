package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import teleshop.callback.CallbackFixtures;

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
            var event = told.get(i);
            var path = name() + "[" + i + "]";
            StrictJson.within(path, () -> fixtures.play(event.played(path)));
        }
        return told.size();
    }
}
