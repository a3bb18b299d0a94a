package teleshop.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The agents on duty: each at an extension of their own, ready, with the desk's socket open. */
final class Agents implements AutoCloseable {

    private static final int DEMO_AGENTS = 80;
    private static final int HANDS = 4;
    private static final long BEAT_SECONDS = 25;
    private static final String HIRE =
            """
            insert into staff (name, version, password_hash, enabled, language)
            select 'agent' || n, 0, a.password_hash, true, a.language
            from generate_series(?, ?) n, staff a where a.name = 'agent1'
            """;
    private static final String MAKE_AGENTS =
            """
            insert into staff_roles (staff_name, role)
            select 'agent' || n, a.role
            from generate_series(?, ?) n, staff_roles a where a.staff_name = 'agent1'
            """;
    private static final String FURNISH =
            """
            insert into extensions (number, kind)
            select (7000 + n)::varchar, 'NAILED_UP' from generate_series(?, ?) n
            """;

    private final HttpClient client = Rest.client();
    private final List<WebSocket> sockets = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor();
    private final Shop shop;
    private final IntFunction<WebSocket.Listener> screens;

    /**
     * @param screens what listens to the desk's socket of the n-th
     */
    Agents(Shop shop, IntFunction<WebSocket.Listener> screens) {
        this.shop = shop;
        this.screens = screens;
    }

    /** Those beyond the demo staff are hired first. Their sockets beat as those of the pages do. */
    void come(int count) throws Exception {
        beat.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        if (count > DEMO_AGENTS) {
            execute(HIRE, count);
            execute(MAKE_AGENTS, count);
            execute(FURNISH, count);
        }
        try (var crew = new Crew(HANDS)) {
            crew.work(
                    hand -> comes(IntStream.rangeClosed(1, count).filter(i -> i % HANDS == hand)));
        }
    }

    private Callable<Void> comes(IntStream numbers) {
        return () -> {
            for (int i : numbers.toArray()) {
                comes(i);
            }
            return null;
        };
    }

    private void comes(int i) throws IOException, InterruptedException {
        var browser = new Browser(client, shop);
        browser.signIn("agent" + i);
        sockets.add(browser.desk(screens.apply(i)));
        new Rest(client, shop, "agent" + i).put("/api/agents/me", choice(extension(i)));
    }

    static int extension(int i) {
        return i <= DEMO_AGENTS ? 1000 + i : 7000 + i;
    }

    /** To be ready there. */
    static String choice(int extension) {
        return "{\"extension\": \"" + extension + "\", \"state\": \"READY\"}";
    }

    private void execute(String sql, int count) throws SQLException {
        try (var connection = shop.database().connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, DEMO_AGENTS + 1);
            statement.setInt(2, count);
            statement.executeUpdate();
        }
    }

    private void beat() {
        sockets.stream().filter(s -> !s.isOutputClosed()).forEach(s -> s.sendText("", true));
    }

    int sockets() {
        return (int) sockets.stream().filter(s -> !s.isInputClosed()).count();
    }

    @Override
    public void close() {
        beat.shutdownNow();
        sockets.forEach(WebSocket::abort);
    }
}
