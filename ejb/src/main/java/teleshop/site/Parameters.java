package teleshop.site;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import teleshop.kernel.Parameter;
import teleshop.kernel.ParameterOutOfRange;
import teleshop.kernel.Roles;
import teleshop.kernel.UnknownParameter;
import teleshop.site.persistence.ParameterValues;

/** The house rules in force. A change takes effect with the next question. */
@Stateless
@PermitAll
public class Parameters {

    /** One parameter with its value in force. */
    public record View(String key, long value, long standard, long least, long most) {}

    /** A house rule was changed. */
    public record ParameterChanged(String key, long before, long after) {}

    @Inject private ParameterValues values;
    @Inject private ParameterMemory memory;
    @Inject @Any private Instance<ParameterCatalog> catalogs;
    @Inject private Event<ParameterChanged> events;
    @Inject private Clock clock;

    public long value(Parameter parameter) {
        return memory.at(parameter.key(), clock.instant()).orElse(parameter.standard());
    }

    /** Several at once. */
    public Map<Parameter, Long> values(Collection<? extends Parameter> wanted) {
        var now = clock.instant();
        return wanted.stream()
                .collect(
                        Collectors.toMap(
                                p -> p, p -> memory.at(p.key(), now).orElse(p.standard())));
    }

    public List<View> list() {
        return catalogs.stream()
                .flatMap(catalog -> catalog.parameters().stream())
                .map(this::view)
                .sorted(Comparator.comparing(View::key))
                .toList();
    }

    /** From now on. The same value again changes nothing. */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void set(String key, long value) {
        var parameter = named(key);
        if (value < parameter.least() || value > parameter.most()) {
            throw new ParameterOutOfRange(parameter, value);
        }
        long before = value(parameter);
        if (before != value) {
            Instant now = clock.instant();
            values.add(key, value, now);
            events.fire(new ParameterChanged(key, before, value));
        }
    }

    private Parameter named(String key) {
        return catalogs.stream()
                .<Parameter>flatMap(catalog -> catalog.parameters().stream())
                .filter(parameter -> parameter.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnknownParameter(key));
    }

    private View view(Parameter p) {
        return new View(p.key(), value(p), p.standard(), p.least(), p.most());
    }
}
