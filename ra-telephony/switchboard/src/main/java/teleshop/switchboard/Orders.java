package teleshop.switchboard;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The actions of the manager protocol by which the shop moves calls, each with its answers. */
final class Orders {

    static final String SEAT = "seat-";
    static final String SPY = "spy-";

    private final Map<String, Function<Packet, List<Packet>>> known =
            new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Floor floor;
    private final People people;
    private final News news;

    Orders(Floor floor, People people, News news) {
        this.floor = floor;
        this.people = people;
        this.news = news;
        learn("Redirect", this::redirect);
        learn("Hangup", this::hangUp);
        learn("Originate", this::originate);
        learn("MuteAudio", order -> success("Muted"));
        learn("MixMonitorMute", this::pauseRecording);
    }

    void learn(String action, Function<Packet, List<Packet>> deed) {
        known.put(action, deed);
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
        String channel = order.get("Channel");
        String exten = order.get("Exten");
        if (channel.startsWith(SPY)) {
            people.supervisors().change(channel.substring(SPY.length()), exten);
        } else {
            move(floor.call(channel), order.get("Context"), exten);
        }
        return success("Redirect successful");
    }

    private void move(Call call, String context, String exten) {
        switch (context) {
            case Call.AT_DESK -> people.agents().ring(call, exten.split("\\*")[0], ringTime(exten));
            case Call.AT_SEAT -> people.agents().bridge(call, exten);
            case "call-deed" -> people.conversations().act(call, exten);
            case "call-transfer" -> people.conversations().transfer(call, exten);
            case "call-consult" -> people.conversations().consult(call, exten);
            case Call.MENU -> people.voice().menu(call, exten);
            case Call.ORDER -> people.voice().orderStatus(call);
            default -> throw new Refusal("No such context: " + context);
        }
    }

    private static Duration ringTime(String exten) {
        return Duration.ofSeconds(Long.parseLong(exten.split("\\*")[1]));
    }

    private List<Packet> hangUp(Packet order) {
        String channel = order.get("Channel");
        if (channel.startsWith(SEAT)) {
            people.agents().unseat(channel.substring(SEAT.length()));
        } else if (channel.startsWith(SPY)) {
            people.supervisors().leave(channel.substring(SPY.length()));
        } else {
            Call call = floor.find(channel).orElseThrow(() -> new Refusal("No such channel"));
            floor.end(call, "SWITCHBOARD", Callers.NORMAL);
        }
        return success("Channel Hungup");
    }

    private List<Packet> originate(Packet order) {
        var ringFor = Duration.ofMillis(Long.parseLong(order.get("Timeout")));
        String exten = order.get("Exten");
        String actionId = order.get("ActionID");
        switch (order.get("Context")) {
            case "seat" -> people.agents().seat(exten, actionId, ringFor);
            case "supervise" -> supervise(order, exten, actionId);
            default -> {
                var call = Call.dialling(order.get("ChannelId"), exten, order.get("CallerID"));
                people.customers().dial(call, actionId, ringFor);
            }
        }
        return success("Originate successfully queued");
    }

    private void supervise(Packet order, String how, String actionId) {
        String extension = order.get("ChannelId").substring(SPY.length());
        var call = floor.find(order.variable("CALL"));
        call.ifPresentOrElse(
                c -> people.supervisors().ring(extension, c, how, actionId),
                () -> news.originateFailed(actionId));
    }

    private List<Packet> pauseRecording(Packet order) {
        Call call = floor.call(order.get("Channel"));
        boolean paused = order.get("State").equals("1");
        news.ofProtocol(
                "MixMonitorMute",
                "Uniqueid",
                call.id,
                "Direction",
                "both",
                "State",
                paused ? "1" : "0");
        return success("Recording muted");
    }

    static List<Packet> success(String message) {
        return List.of(Packet.of("Response", "Success").with("Message", message));
    }
}
