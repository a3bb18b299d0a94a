package teleshop.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import teleshop.callback.domain.DoNotCall;
import teleshop.callback.persistence.CallbackEntries;
import teleshop.callback.persistence.DoNotCalls;
import teleshop.kernel.PhoneNumber;
import teleshop.trail.Trail;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.Fact;

/** Writes down whom we do not call; their open entries are closed in the same breath. */
@ApplicationScoped
class DoNotCallBook {

    private static final String REFUSED = "said so in a talk";

    @Inject private DoNotCalls lines;
    @Inject private CallbackEntries entries;
    @Inject private CallbackTelling telling;
    @Inject private Trail trail;

    void refuse(PhoneNumber number, String brand, String agent, Instant at) {
        add(number.value(), brand, REFUSED, agent == null ? "" : agent, at);
    }

    /**
     * A line that stands already stays as it is, save that it may have stood for longer; what was
     * lifted after it was said stays lifted.
     */
    DoNotCall add(String pattern, String brand, String reason, String by, Instant since) {
        var line =
                lines.open(pattern, brand)
                        .or(() -> lines.lifted(pattern, brand, since))
                        .orElseGet(() -> added(pattern, brand, reason, by, since));
        line.stoodSince(since);
        return line;
    }

    private DoNotCall added(String pattern, String brand, String reason, String by, Instant since) {
        var line = new DoNotCall(pattern, brand, reason, by, since);
        lines.add(line);
        trail.append(
                Fact.of(new DoNotCallLine(line.id()), "add")
                        .because(reason)
                        .changing(List.of(Change.of("number", "", masked(pattern)))));
        entries.write();
        entries.openNumbers(pattern).forEach(telling::tellAnew);
        return line;
    }

    static String masked(String pattern) {
        return pattern.contains("*") ? pattern : new PhoneNumber(pattern).masked();
    }
}
