package teleshop.switchboard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** Lets clients in who know the secret, and passes on what they order. */
final class Reception {

    /** The version whose protocol this is; clients read it to know how to speak. */
    private static final String VERSION = "22.10.1";

    private static final Set<String> BEFORE_LOGIN = Set.of("challenge", "login");

    private final Map<String, BiFunction<Session, Packet, List<Packet>>> own =
            new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<Session> present = ConcurrentHashMap.newKeySet();
    private final Map<Session, String> challenges = new ConcurrentHashMap<>();
    private final Options options;
    private final Orders orders;
    private final News news;
    private final long startedNanos = System.nanoTime();

    Reception(Options options, Orders orders, Records records, News news) {
        this.options = options;
        this.orders = orders;
        this.news = news;
        own.put("Challenge", (session, order) -> challenge(session));
        own.put("Login", this::login);
        own.put("Logoff", (session, order) -> logoff(session));
        own.put("Ping", (session, order) -> pong());
        own.put("CoreSettings", (session, order) -> settings());
        own.put("DBPut", (session, order) -> records.put(order));
        own.put("DBDel", (session, order) -> records.delete(order));
        own.put("DBGetTree", (session, order) -> records.tree(order));
    }

    List<Packet> obey(Session session, Packet order) {
        String action = order.get("Action");
        if (!present.contains(session) && !BEFORE_LOGIN.contains(action.toLowerCase(Locale.ROOT))) {
            return error("Permission denied");
        }
        try {
            return own.containsKey(action) ? own.get(action).apply(session, order) : other(order);
        } catch (Refusal | NumberFormatException | IndexOutOfBoundsException no) {
            return error(no.getMessage());
        }
    }

    private List<Packet> other(Packet order) {
        return orders.know(order) ? orders.obey(order) : error("Invalid/unknown command");
    }

    private List<Packet> challenge(Session session) {
        challenges.put(session, Long.toString(System.nanoTime()));
        return List.of(Packet.of("Response", "Success").with("Challenge", challenges.get(session)));
    }

    private List<Packet> login(Session session, Packet order) {
        boolean knows =
                options.user().equals(order.get("Username"))
                        && (options.secret().equals(order.get("Secret"))
                                || digest(session).equals(order.get("Key")));
        if (!knows) {
            return error("Authentication failed");
        }
        present.add(session);
        if (!order.get("Events").equalsIgnoreCase("off")) {
            news.listen(session);
        }
        return List.of(
                Packet.of("Response", "Success").with("Message", "Authentication accepted"),
                Packet.of("Event", "FullyBooted")
                        .with("Status", "Fully Booted")
                        .with("Uptime", Long.toString(uptimeSeconds())));
    }

    private long uptimeSeconds() {
        return (System.nanoTime() - startedNanos) / 1_000_000_000;
    }

    private String digest(Session session) {
        try {
            String text = challenges.getOrDefault(session, "") + options.secret();
            byte[] digest =
                    MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Packet> logoff(Session session) {
        leaves(session);
        return List.of(
                Packet.of("Response", "Goodbye").with("Message", "Thanks for all the fish."));
    }

    private List<Packet> pong() {
        return List.of(
                Packet.of("Response", "Success")
                        .with("Ping", "Pong")
                        .with("Timestamp", news.timestamp()));
    }

    private static List<Packet> settings() {
        return List.of(
                Packet.of("Response", "Success")
                        .with("AMIversion", "11.0.0")
                        .with("AsteriskVersion", VERSION));
    }

    private static List<Packet> error(String message) {
        return List.of(Packet.of("Response", "Error").with("Message", message));
    }

    void leaves(Session session) {
        news.stopListening(session);
        present.remove(session);
        challenges.remove(session);
    }
}
