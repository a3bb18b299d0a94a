package teleshop.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import teleshop.kernel.InvalidField;
import teleshop.kernel.NotInDemoMode;
import teleshop.kernel.Roles;
import teleshop.site.DemoMode;

/** Sets a scene: hands each section of a fixture to the one that loads it, all or nothing. */
@Stateless
@RolesAllowed(Roles.ADMIN)
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Fixtures {

    /** How many elements each section had. */
    public record Loaded(Map<String, Integer> loaded) {}

    @Inject @Any private Instance<FixtureSection> known;
    @Inject private DemoMode demo;

    public Loaded load(JsonObject sections) {
        if (!demo.isOn()) {
            throw new NotInDemoMode();
        }
        var loaders = loaders();
        refuseUnknown(sections, loaders);
        var counts = new TreeMap<String, Integer>();
        loaders.stream()
                .filter(loader -> sections.containsKey(loader.name()))
                .forEach(l -> counts.put(l.name(), l.load(sections.get(l.name()))));
        return new Loaded(counts);
    }

    private List<FixtureSection> loaders() {
        return known.stream().sorted(Comparator.comparingInt(FixtureSection::order)).toList();
    }

    private static void refuseUnknown(JsonObject sections, List<FixtureSection> loaders) {
        sections.keySet().stream()
                .filter(key -> loaders.stream().noneMatch(loader -> loader.name().equals(key)))
                .findFirst()
                .ifPresent(
                        key -> {
                            throw new InvalidField(key, "unknown-key", "no section " + key);
                        });
    }
}
