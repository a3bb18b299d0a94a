package teleshop.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import teleshop.kernel.AggregateId;
import teleshop.site.Parameters.ParameterChanged;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.Fact;

/** Keeps who changed which house rule. */
@ApplicationScoped
public class ParameterTrail {

    private record ParameterKey(String value) implements AggregateId {

        @Override
        public String aggregateType() {
            return "parameter";
        }
    }

    @Inject private Trail trail;

    void on(@Observes ParameterChanged event) {
        trail.append(
                Fact.of(new ParameterKey(event.key()), "change")
                        .changing(List.of(Change.of("value", event.before(), event.after()))));
    }
}
