package teleshop.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.asteriskjava.manager.DefaultManagerConnection;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.NewChannelEvent;
import org.asteriskjava.manager.event.NewStateEvent;

/**
 * asterisk-java as most use it: hears every event and keeps the channels' states by the usual
 * three. Runs until its input ends; says how many events it heard.
 */
public final class PlainClient {

    private static final Map<String, String> STATES = new ConcurrentHashMap<>();

    private PlainClient() {}

    public static void main(String[] arguments) throws Exception {
        var connection =
                new DefaultManagerConnection(
                        "127.0.0.1", Integer.parseInt(arguments[0]), "plain", "plain");
        connection.addEventListener(PlainClient::hear);
        connection.login();
        System.in.read();
        connection.logoff();
    }

    private static void hear(ManagerEvent event) {
        if (event instanceof NewChannelEvent e) {
            STATES.put(e.getUniqueId(), e.getChannelStateDesc());
        } else if (event instanceof NewStateEvent e) {
            STATES.put(e.getUniqueId(), e.getChannelStateDesc());
        } else if (event instanceof HangupEvent e) {
            STATES.remove(e.getUniqueId());
        }
    }
}
