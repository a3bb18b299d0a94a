package teleshop.switchboard;

import java.time.Duration;
import java.util.List;

/** The actions that a real switchboard does not know: they make the people live. */
final class Simulation {

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
    }

    private List<Packet> caller(Packet order) {
        var patience = Duration.ofMillis(Long.parseLong(order.get("PatienceMillis")));
        String id = people.callers().dialIn(order.get("Caller"), order.get("Dialled"), patience);
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

    private List<Packet> rate(Packet order) {
        pace.runAt(Integer.parseInt(order.get("Rate")));
        return Orders.success("Rate set");
    }
}
