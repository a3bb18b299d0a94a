package teleshop.switchboard;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The actions that a real switchboard does not know: they make the people live. */
final class Simulation {

    private static final List<String> DAY =
            List.of(
                    "calls-an-hour",
                    "spots",
                    "hotlines",
                    "patience-seconds",
                    "press-percent",
                    "redial-percent",
                    "redial-seconds",
                    "attempts");

    private final People people;
    private final Pace pace;

    Simulation(People people, Pace pace) {
        this.people = people;
        this.pace = pace;
    }

    void teach(Orders orders) {
        orders.learn("SimulateCaller", this::caller);
        orders.learn("SimulateKeys", this::keys);
        orders.learn("SimulateHangup", this::hangUp);
        orders.learn("SimulationRate", this::rate);
        orders.learn("SimulateDay", this::day);
    }

    /** Who {@code Stays} has no patience to lose any more once they talk. */
    private List<Packet> caller(Packet order) {
        var patience = Duration.ofMillis(Long.parseLong(order.get("PatienceMillis")));
        boolean stays = Boolean.parseBoolean(order.get("Stays"));
        var visit =
                new Visit(order.get("Caller"), order.get("Dialled"), patience, stays, end -> {});
        String id = people.callers().dialIn(visit);
        return List.of(Packet.of("Response", "Success").with("Call", id));
    }

    private List<Packet> keys(Packet order) {
        people.callers().press(order.get("Call"), order.get("Keys"));
        return Orders.success("Pressed");
    }

    private List<Packet> hangUp(Packet order) {
        people.callers().hangUpNow(order.get("Call"));
        return Orders.success("Hung up");
    }

    /** A day begins now: the headers are the options of the command line, without their dashes. */
    private List<Packet> day(Packet order) {
        Map<String, String> said = new HashMap<>();
        for (String option : DAY) {
            String value = order.get(option.replace("-", ""));
            if (!value.isEmpty()) {
                said.put(option, value);
            }
        }
        new Day(people.callers(), pace, new Random(), Options.dayOf(said)).begin();
        return Orders.success("The day begins");
    }

    private List<Packet> rate(Packet order) {
        pace.runAt(Integer.parseInt(order.get("Rate")));
        return Orders.success("Rate set");
    }
}
