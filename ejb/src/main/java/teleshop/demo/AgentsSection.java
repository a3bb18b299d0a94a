package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.Arrays;
import teleshop.call.FloorFixtures;
import teleshop.call.domain.ExtensionKind;
import teleshop.kernel.InvalidField;

/** {@code agents}: what they are able to do, and which queues they serve. */
@ApplicationScoped
public class AgentsSection implements FixtureSection {

    @Inject private FloorFixtures fixtures;

    @Override
    public String name() {
        return "agents";
    }

    /** After the queues. */
    @Override
    public int order() {
        return 21;
    }

    @Override
    public int load(JsonValue section) {
        var agents = StrictJson.list(name(), section, AgentTold.class);
        agents.stream().filter(told -> told.extension() != null).forEach(this::seat);
        fixtures.agents(agents.stream().map(a -> a.over(fixtures.agent(a.agent()))).toList());
        return agents.size();
    }

    private void seat(AgentTold told) {
        if (told.extensionKind() != null) {
            var kind =
                    Arrays.stream(ExtensionKind.values())
                            .filter(known -> known.name().equals(told.extensionKind()))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new InvalidField(
                                                    "extensionKind",
                                                    "unknown-word",
                                                    "no kind " + told.extensionKind()));
            fixtures.extension(told.extension(), kind);
        }
    }
}
