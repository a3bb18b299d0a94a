package teleshop.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The shop as it ships: the server with the EAR, the embedded switchboard and a PostgreSQL, each a
 * process on loopback with nothing in it yet. {@code offset} moves all ports.
 */
final class Shop implements AutoCloseable {

    private static final int HTTP = 8080;
    private static final int MANAGER = 5038;
    private static final long OPENS_WITHIN_NANOS = TimeUnit.MINUTES.toNanos(4);
    private static final long LOOK_AGAIN_MILLIS = 250;

    private final Path root = Path.of(System.getProperty("bench.root"));
    private final Path home = Path.of(System.getProperty("bench.server"));
    private final Path base = root.resolve("bench/target/shop");
    private final int offset;
    private final Database database;
    private final int managerPort;
    private final Optional<Process> switchboard;
    private final Process server;

    Shop(int offset) throws IOException, InterruptedException {
        this(offset, MANAGER + offset, true);
    }

    /** Its calls come from there instead of the embedded switchboard. */
    Shop(int offset, RealPbx pbx) throws IOException, InterruptedException {
        this(offset, pbx.port(), false);
    }

    private Shop(int offset, int managerPort, boolean embedded)
            throws IOException, InterruptedException {
        this.offset = offset;
        this.managerPort = managerPort;
        prepare();
        database = new Database(base.resolve("postgres"));
        switchboard = embedded ? Optional.of(startSwitchboard()) : Optional.empty();
        server = startServer();
        awaitOpening();
    }

    private void prepare() throws IOException {
        if (Files.exists(base)) {
            try (var old = Files.walk(base)) {
                old.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
        Files.createDirectories(base.resolve("log"));
        Files.createDirectories(base.resolve("deployments"));
        copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Files.copy(
                root.resolve("ear/target/teleshop.ear"), base.resolve("deployments/teleshop.ear"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private Process startSwitchboard() throws IOException {
        var jar = root.resolve("ra-telephony/switchboard/target/switchboard.jar");
        var builder =
                new ProcessBuilder("java", "-jar", jar.toString(), "--port", "" + managerPort());
        return start("switchboard", builder.command(), builder);
    }

    private Process startServer() throws IOException {
        var command =
                List.of(
                        home.resolve("bin/standalone.sh").toString(),
                        "-c",
                        "teleshop.xml",
                        "-b",
                        "127.0.0.1",
                        "-bmanagement",
                        "127.0.0.1",
                        "-Djboss.server.base.dir=" + base,
                        "-Djboss.socket.binding.port-offset=" + offset);
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(database.environment());
        builder.environment().put("TELESHOP_DEMO", "true");
        builder.environment().put("TELEPHONY_PORT", "" + managerPort());
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "yes");
        builder.environment().put("JAVA_OPTS", "-Xms1g -Xmx1g");
        return start("console", command, builder);
    }

    private Process start(String name, List<String> command, ProcessBuilder builder)
            throws IOException {
        return builder.command(command)
                .redirectErrorStream(true)
                .redirectOutput(base.resolve("log").resolve(name + ".out").toFile())
                .start();
    }

    private void awaitOpening() throws IOException, InterruptedException {
        long since = System.nanoTime();
        while (!isReady()) {
            if (!server.isAlive() || System.nanoTime() - since > OPENS_WITHIN_NANOS) {
                close();
                throw new IllegalStateException("the shop did not open, see " + base + "/log");
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            var ask = HttpRequest.newBuilder(uri("/api/health")).build();
            return HttpClient.newHttpClient().send(ask, BodyHandlers.discarding()).statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + (HTTP + offset) + path);
    }

    int managerPort() {
        return managerPort;
    }

    Database database() {
        return database;
    }

    /** CPU that the application server has used. */
    long cpuNanos() {
        return Cpu.nanosOfTree(server.toHandle());
    }

    @Override
    public void close() throws IOException {
        var processes = Stream.concat(Stream.of(server), switchboard.stream()).toList();
        processes.forEach(Process::destroy);
        processes.forEach(process -> process.onExit().join());
        database.close();
    }
}
