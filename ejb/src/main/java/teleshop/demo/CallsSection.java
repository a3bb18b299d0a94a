package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import teleshop.call.CallHistory;
import teleshop.call.PastCall;

/** {@code calls}: calls of an earlier time and what became of them. */
@ApplicationScoped
public class CallsSection implements FixtureSection {

    @Inject private CallHistory history;

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public int load(JsonValue section) {
        var calls = StrictJson.list(name(), section, PastCall.class);
        history.load(calls);
        return calls.size();
    }
}
