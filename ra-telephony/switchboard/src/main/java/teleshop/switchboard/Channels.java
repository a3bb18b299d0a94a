package teleshop.switchboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The actions that read and write variables, and list what stands. */
final class Channels {

    private static final String SEAT_VARIABLE = "SEAT_";

    private final Map<String, String> globals = new HashMap<>();
    private final Floor floor;
    private final People people;

    Channels(Floor floor, People people) {
        this.floor = floor;
        this.people = people;
    }

    void teach(Orders orders) {
        orders.learn("Getvar", this::variable);
        orders.learn("Setvar", this::setVariable);
        orders.learn("UserEvent", this::tell);
        orders.learn("CoreShowChannels", this::channels);
    }

    private List<Packet> variable(Packet order) {
        String name = order.get("Variable");
        String value =
                order.get("Channel").isEmpty()
                        ? global(name)
                        : floor.call(order.get("Channel")).agent();
        return List.of(
                Packet.of("Response", "Success").with("Variable", name).with("Value", value));
    }

    /** Of the dialplan's own variables only that for the standing leg of an agent is known. */
    private String global(String name) {
        boolean stands =
                name.startsWith(SEAT_VARIABLE)
                        && floor.isSeated(name.substring(SEAT_VARIABLE.length()));
        return stands ? "seated" : globals.getOrDefault(name, "");
    }

    private List<Packet> setVariable(Packet order) {
        String channel = order.get("Channel");
        String value = order.get("Value");
        if (channel.startsWith(Orders.SPY)) {
            turn(channel.substring(Orders.SPY.length()), value);
        } else if (!channel.isEmpty()) {
            people.voice().announce(floor.call(channel), value);
        } else if (order.get("Variable").equals("CAPACITY")) {
            floor.capacity(Integer.parseInt(value));
        } else {
            globals.put(order.get("Variable"), value);
        }
        return Orders.success("Variable Set");
    }

    private void turn(String extension, String callId) {
        if (!people.supervisors().isPresent(extension)) {
            throw new Refusal("No such channel");
        }
        people.supervisors().turnTo(extension, floor.call(callId));
    }

    private List<Packet> tell(Packet order) {
        people.agents().tellSeated(order.get("Extension"));
        return Orders.success("Event Sent");
    }

    private List<Packet> channels(Packet order) {
        List<Packet> answer = new ArrayList<>(Orders.success("Channels will follow"));
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
                .with("Uniqueid", Orders.SEAT + extension)
                .with("Context", "seat")
                .with("Exten", extension)
                .with("ChannelStateDesc", "Up");
    }
}
