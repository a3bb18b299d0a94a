package teleshop.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import teleshop.call.domain.BlendingRules;
import teleshop.call.domain.FloorRules;
import teleshop.site.Parameters;
import teleshop.site.Parameters.ParameterChanged;

/** The house rules of the floor at hand: nothing on the way of a call waits for the database. */
@ApplicationScoped
public class HouseRules {

    private static final int BASIS_POINTS = 100;

    @Inject private Parameters parameters;
    @Inject private CallFloor floor;

    private final Map<CallParameter, Long> values = new EnumMap<>(CallParameter.class);

    /** Reads them all. */
    public synchronized void read() {
        for (var parameter : CallParameter.values()) {
            values.put(parameter, parameters.value(parameter));
        }
        follow();
    }

    synchronized void on(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) ParameterChanged event) {
        Stream.of(CallParameter.values())
                .filter(parameter -> parameter.key().equals(event.key()))
                .forEach(parameter -> values.put(parameter, event.after()));
        follow();
    }

    private void follow() {
        var rules =
                new FloorRules(
                        seconds(CallParameter.RING),
                        seconds(CallParameter.SHORT),
                        number(CallParameter.LINES),
                        seconds(CallParameter.ANNOUNCE),
                        seconds(CallParameter.LONGEST_WAIT),
                        seconds(CallParameter.SHORT_WRAP_UP),
                        blending());
        floor.alter(verbs -> verbs.board().follow(rules));
    }

    private BlendingRules blending() {
        return new BlendingRules(
                number(CallParameter.HELD_BACK),
                seconds(CallParameter.SPOT_LEAD),
                seconds(CallParameter.BLEND_RELEASE),
                number(CallParameter.OCCUPANCY_CAP) * BASIS_POINTS);
    }

    public synchronized int maxLines() {
        return number(CallParameter.LINES);
    }

    public synchronized Duration ringFor() {
        return seconds(CallParameter.RING);
    }

    private Duration seconds(CallParameter parameter) {
        return Duration.ofSeconds(number(parameter));
    }

    private int number(CallParameter parameter) {
        return Math.toIntExact(values.getOrDefault(parameter, parameter.standard()));
    }
}
