package teleshop.switchboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The actions that read and write the switchboard's own database. */
final class Records {

    private final Database database;

    Records(Database database) {
        this.database = database;
    }

    List<Packet> put(Packet order) {
        database.put(order.get("Family"), order.get("Key"), order.get("Val"));
        return Orders.success("Updated database successfully");
    }

    List<Packet> delete(Packet order) {
        if (!database.delete(order.get("Family"), order.get("Key"))) {
            throw new Refusal("Database entry not found");
        }
        return Orders.success("Key deleted successfully");
    }

    List<Packet> tree(Packet order) {
        Map<String, String> entries = database.tree(order.get("Family"));
        List<Packet> answer = new ArrayList<>(Orders.success("Result will follow"));
        entries.forEach(
                (key, value) ->
                        answer.add(
                                Packet.of("Event", "DBGetTreeResponse")
                                        .with("Key", key)
                                        .with("Val", value)));
        answer.add(
                Packet.of("Event", "DBGetTreeComplete")
                        .with("EventList", "Complete")
                        .with("ListItems", Integer.toString(entries.size())));
        return answer;
    }
}
