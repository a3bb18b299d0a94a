package teleshop.switchboard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The actions of the manager protocol that the shop uses, each with its answers. */
final class Orders {

    private static final String SEAT = "seat-";
    private static final String SEAT_VARIABLE = "SEAT_";

    private final Map<String, Function<Packet, List<Packet>>> known =
            new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> globals = new HashMap<>();
    private final Floor floor;
    private final Callers callers;
    private final Agents agents;
    private final Customers customers;
    private final Pace pace;

    Orders(Floor floor, Callers callers, Agents agents, Customers customers, Pace pace) {
        this.floor = floor;
        this.callers = callers;
        this.agents = agents;
        this.customers = customers;
        this.pace = pace;
        known.put("Redirect", this::redirect);
        known.put("Hangup", this::hangUp);
        known.put("Originate", this::originate);
        known.put("Getvar", this::variable);
        known.put("Setvar", this::setVariable);
        known.put("UserEvent", this::tell);
        known.put("CoreShowChannels", this::channels);
        known.put("SimulateCaller", this::simulateCaller);
        known.put("SimulateKeys", this::simulateKeys);
        known.put("SimulateHangup", this::simulateHangUp);
        known.put("SimulationRate", this::simulationRate);
    }

    boolean know(Packet order) {
        return known.containsKey(order.get("Action"));
    }

    /**
     * @throws Refusal if the switchboard says no
     */
    List<Packet> obey(Packet order) {
        synchronized (floor) {
            return known.get(order.get("Action")).apply(order);
        }
    }

    private List<Packet> redirect(Packet order) {
        Call call = floor.call(order.get("Channel"));
        String exten = order.get("Exten");
        switch (order.get("Context")) {
            case Call.AT_DESK -> agents.ring(call, exten.split("\\*")[0], ringTime(exten));
            case Call.AT_SEAT -> agents.bridge(call, exten);
            default -> throw new Refusal("No such context: " + order.get("Context"));
        }
        return success("Redirect successful");
    }

    private static Duration ringTime(String exten) {
        return Duration.ofSeconds(Long.parseLong(exten.split("\\*")[1]));
    }

    private List<Packet> hangUp(Packet order) {
        String channel = order.get("Channel");
        if (channel.startsWith(SEAT)) {
            agents.unseat(channel.substring(SEAT.length()));
        } else {
            Call call = floor.find(channel).orElseThrow(() -> new Refusal("No such channel"));
            floor.end(call, "SWITCHBOARD", Callers.NORMAL);
        }
        return success("Channel Hungup");
    }

    private List<Packet> originate(Packet order) {
        var ringFor = Duration.ofMillis(Long.parseLong(order.get("Timeout")));
        String exten = order.get("Exten");
        if (order.get("Context").equals("seat")) {
            agents.seat(exten, order.get("ActionID"), ringFor);
        } else {
            var call = Call.dialling(order.get("ChannelId"), exten, order.get("CallerID"));
            customers.dial(call, order.get("ActionID"), ringFor);
        }
        return success("Originate successfully queued");
    }

    /** Of the dialplan's own variables only that for the standing leg of an agent is known. */
    private List<Packet> variable(Packet order) {
        String name = order.get("Variable");
        boolean stands =
                name.startsWith(SEAT_VARIABLE)
                        && floor.isSeated(name.substring(SEAT_VARIABLE.length()));
        String value = stands ? "seated" : globals.getOrDefault(name, "");
        return List.of(
                Packet.of("Response", "Success").with("Variable", name).with("Value", value));
    }

    private List<Packet> setVariable(Packet order) {
        globals.put(order.get("Variable"), order.get("Value"));
        return success("Variable Set");
    }

    private List<Packet> tell(Packet order) {
        agents.tellSeated(order.get("Extension"));
        return success("Event Sent");
    }

    private List<Packet> channels(Packet order) {
        List<Packet> answer = new ArrayList<>(success("Channels will follow"));
        floor.calls().forEach(call -> answer.add(channel(call)));
        floor.seats().forEach(extension -> answer.add(seat(extension)));
        answer.add(
                Packet.of("Event", "CoreShowChannelsComplete")
                        .with("EventList", "Complete")
                        .with("ListItems", Integer.toString(answer.size() - 1)));
        return answer;
    }

    private static Packet channel(Call call) {
        return Packet.of("Event", "CoreShowChannel")
                .with("Uniqueid", call.id)
                .with("Context", call.context())
                .with("Exten", call.exten())
                .with("ChannelStateDesc", call.isUp() ? "Up" : "Ringing")
                .with("AccountCode", call.isAt(Call.DIALLED) ? "dial" : "")
                .with("BridgeId", call.isTalking() ? "bridge-" + call.id : "");
    }

    private static Packet seat(String extension) {
        return Packet.of("Event", "CoreShowChannel")
                .with("Uniqueid", SEAT + extension)
                .with("Context", "seat")
                .with("Exten", extension)
                .with("ChannelStateDesc", "Up");
    }

    private List<Packet> simulateCaller(Packet order) {
        var patience = Duration.ofMillis(Long.parseLong(order.get("PatienceMillis")));
        String id = callers.dialIn(order.get("Caller"), order.get("Dialled"), patience);
        return List.of(Packet.of("Response", "Success").with("Call", id));
    }

    private List<Packet> simulateKeys(Packet order) {
        callers.press(order.get("Call"), order.get("Keys"));
        return success("Pressed");
    }

    private List<Packet> simulateHangUp(Packet order) {
        callers.hangUpNow(order.get("Call"));
        return success("Hung up");
    }

    private List<Packet> simulationRate(Packet order) {
        pace.runAt(Integer.parseInt(order.get("Rate")));
        return success("Rate set");
    }

    static List<Packet> success(String message) {
        return List.of(Packet.of("Response", "Success").with("Message", message));
    }
}
