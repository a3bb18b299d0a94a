package teleshop;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/**
 * A shop of its own: the server with the EAR that ships, its switchboard and its database, each a
 * process on loopback. {@code offset} moves all ports.
 */
final class Shop implements AutoCloseable {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final int HTTP = 8080;
    private static final int MANAGER = 5038;
    private static final int MANAGEMENT = 9990;

    /** Who lives for minutes at most does not get back what the second compiler takes. */
    private static final String COMPILES_ONCE = "-XX:TieredStopAtLevel=1";

    private static final Pattern FIGURE = Pattern.compile("\"result\" => (\\d+)");

    private final Path base;
    private final int offset;
    private final Map<String, String> environment;
    private final List<Closeable> neighbours = new ArrayList<>();
    private Process server;
    private Process switchboard;

    private Shop(String name, int offset, Map<String, String> environment) {
        this.base = TARGET.resolve(name);
        this.offset = offset;
        this.environment = environment;
    }

    /** A shop without a past, on the database that {@code -Dit.database} names, H2 unless said. */
    static Shop fresh(String name, int offset) {
        return fresh(name, offset, System.getProperty("it.database", "h2"));
    }

    static Shop fresh(String name, int offset, String database) {
        try {
            var shop = new Shop(name + "-" + database, offset, new HashMap<>());
            shop.prepare();
            if (database.equals("postgresql")) {
                shop.onPostgres();
            }
            return shop;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepare() throws IOException {
        if (Files.exists(base)) {
            try (var old = Files.walk(base)) {
                old.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
        Files.createDirectories(base.resolve("deployments"));
        copy(home().resolve("standalone/configuration"), base.resolve("configuration"));
        Files.copy(TARGET.resolve("teleshop.ear"), base.resolve("deployments/teleshop.ear"));
    }

    private void onPostgres() throws IOException {
        var postgres =
                EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("max_connections", "150")
                        .setDataDirectory(base.resolve("postgres"))
                        .start();
        neighbours.add(postgres);
        environment.put("DB_DRIVER", "postgresql");
        environment.put("DB_URL", postgres.getJdbcUrl("postgres", "postgres"));
        environment.put("DB_USER", "postgres");
        environment.put("DB_PASSWORD", "postgres");
    }

    /** Sets what the installation says by environment. */
    Shop with(String setting, String value) {
        environment.put(setting, value);
        return this;
    }

    /** Starts the switchboard; it outlives the server. */
    Shop withSwitchboard(String... options) {
        var jar = Path.of("../ra-telephony/switchboard/target/switchboard.jar");
        var command =
                new ArrayList<>(
                        List.of("java", "-jar", jar.toString(), "--port", "" + managerPort()));
        command.addAll(List.of(options));
        switchboard = start("switchboard", new ProcessBuilder(command));
        neighbours.add(switchboard::destroyForcibly);
        return this;
    }

    /** It dies as if its machine did. */
    void loseSwitchboard() {
        switchboard.destroyForcibly();
        Awaitility.await().until(() -> !switchboard.isAlive());
    }

    /** Opens the shop and returns when it is ready for calls and orders. */
    Shop open(String... javaOptions) {
        begin(javaOptions);
        try {
            Awaitility.await("the shop opens, see " + base + "/log/server.log")
                    .atMost(Duration.ofMinutes(4))
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> hasFailed() || isReady());
        } finally {
            if (!isReady()) {
                close();
            }
        }
        if (!server.isAlive()) {
            throw new IllegalStateException("the shop did not open, see " + base.resolve("log"));
        }
        return this;
    }

    /** Starts the server and does not wait for it. */
    void begin(String... javaOptions) {
        var builder =
                new ProcessBuilder(
                        home().resolve("bin/standalone.sh").toString(),
                        "-c",
                        "teleshop.xml",
                        "-b",
                        "127.0.0.1",
                        "-bmanagement",
                        "127.0.0.1",
                        "-Djboss.server.base.dir=" + base,
                        "-Djboss.socket.binding.port-offset=" + offset);
        builder.environment().put("TELESHOP_DEMO", "true");
        builder.environment().put("TELEPHONY_PORT", "" + managerPort());
        builder.environment().putAll(environment);
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "yes");
        var memory = "-Xmx768m " + COMPILES_ONCE + " ";
        builder.environment().put("JAVA_OPTS", memory + String.join(" ", javaOptions));
        server = start("console", builder);
    }

    /** The power goes where this rule says: options to open with. */
    static String[] fault(String rule) {
        var script = Path.of("src/test/resources/faults", rule + ".btm").toAbsolutePath();
        return new String[] {
            "-javaagent:" + System.getProperty("byteman") + "=script:" + script,
            "-Dorg.jboss.byteman.transform.all",
            "-Djboss.modules.system.pkgs=org.jboss.byteman"
        };
    }

    private boolean hasFailed() throws IOException {
        var log = base.resolve("log/server.log");
        return !server.isAlive()
                || Files.exists(log) && Files.readString(log).contains("WFLYSRV0026");
    }

    private Process start(String name, ProcessBuilder builder) {
        try {
            var log = Files.createDirectories(base.resolve("log")).resolve(name + ".out").toFile();
            return builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isReady() {
        try {
            var ask =
                    HttpRequest.newBuilder(uri("/api/health"))
                            .timeout(Duration.ofSeconds(5))
                            .build();
            return HttpClient.newHttpClient().send(ask, BodyHandlers.discarding()).statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + (HTTP + offset) + path);
    }

    int managerPort() {
        return MANAGER + offset;
    }

    /** How many messages nobody could make sense of. */
    int deadLetters() {
        var ask =
                new ProcessBuilder(
                        home().resolve("bin/jboss-cli.sh").toString(),
                        "--connect",
                        "--controller=127.0.0.1:" + (MANAGEMENT + offset),
                        "--command=/subsystem=messaging-activemq/server=default"
                                + "/jms-queue=DeadLetters:read-attribute(name=message-count)");
        ask.environment().put("JAVA_OPTS", COMPILES_ONCE);
        try {
            var process = ask.redirectErrorStream(true).start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var figure = FIGURE.matcher(said);
            if (!figure.find()) {
                throw new IllegalStateException(said);
            }
            return Integer.parseInt(figure.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path base() {
        return base;
    }

    Rest as(String user) {
        return new Rest(this, user);
    }

    /** As a power cut would: no hook runs, nothing is flushed. */
    void kill() {
        server.descendants().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly();
        awaitEnd();
    }

    /** Returns when the server process is gone, by whatever cause. */
    void awaitEnd() {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> !server.isAlive());
    }

    @Override
    public void close() {
        if (server != null && server.isAlive()) {
            server.destroy();
            awaitEnd();
        }
        neighbours.forEach(Shop::shut);
    }

    private static void shut(Closeable neighbour) {
        try {
            neighbour.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("server"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file)),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
