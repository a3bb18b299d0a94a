package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import teleshop.call.FloorFixtures;

/** {@code queues}: what they ask, how they choose, and when they overflow. */
@ApplicationScoped
public class QueuesSection implements FixtureSection {

    @Inject private FloorFixtures fixtures;

    @Override
    public String name() {
        return "queues";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public int load(JsonValue section) {
        var queues = StrictJson.list(name(), section, QueueTold.class);
        fixtures.queues(queues.stream().map(q -> q.entry(fixtures.queue(q.queue()))).toList());
        return queues.size();
    }
}
