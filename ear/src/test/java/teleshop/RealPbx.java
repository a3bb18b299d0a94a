package teleshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A real Asterisk on loopback with the telephones of agents and customers by SIPp, all by the
 * scripts of {@code ra-telephony/asterisk}; what runs is this module's own, what was unpacked is
 * shared. PBX_AMI_PORT and PBX_SIP_PORT move it.
 */
final class RealPbx implements AutoCloseable {

    private static final Path SCRIPTS =
            Path.of("..", "ra-telephony", "asterisk").toAbsolutePath().normalize();
    private static final Path HOME = Path.of("target", "pbx").toAbsolutePath();
    private static final String MANAGER = usual("PBX_AMI_PORT", "16038");
    private static final String SIP = usual("PBX_SIP_PORT", "16060");

    private final List<Process> callers = new ArrayList<>();
    private final String version;

    RealPbx() {
        version = run("pbx", "version").strip();
        share(unpacked());
        run("pbx", "clean");
        run("pbx", "up");
        run("phones", "start");
    }

    String version() {
        return version;
    }

    /** The shop has its calls from here. */
    Shop serve(Shop shop) {
        return serve(shop, managerPort());
    }

    /** The same by a wire that ends at this port. */
    Shop serve(Shop shop, int port) {
        return shop.with("TELEPHONY_HOST", "127.0.0.1")
                .with("TELEPHONY_PORT", "" + port)
                .with("TELEPHONY_USER", "teleshop")
                .with("TELEPHONY_SECRET", "teleshop");
    }

    /** Somebody dials in and hangs up after so long, whoever answers. */
    void call(String number, String dialled, Duration patience) {
        callers.add(start("phones", "call", number, dialled, "" + patience.toMillis()));
    }

    /** Callers with numbers of eleven digits, one after the other. */
    record Crowd(int port, int calls, int perMinute, String first, Duration patience, String keys) {

        List<String> numbers() {
            return LongStream.range(0, calls)
                    .mapToObj(n -> "%011d".formatted(Long.parseLong(first) + n))
                    .toList();
        }

        int place(String number) {
            return Math.toIntExact(Long.parseLong(number) - Long.parseLong(first)) + 1;
        }
    }

    void call(Crowd crowd, String dialled) {
        callers.add(
                start(
                        "phones",
                        "crowd",
                        "" + crowd.port(),
                        "" + crowd.calls(),
                        "" + crowd.perMinute() / 60.0,
                        crowd.first(),
                        dialled,
                        "" + crowd.patience().toMillis(),
                        crowd.keys()));
    }

    /** SIPp has no ears: who is answered is told so, and stays on the line. */
    void hears(Crowd crowd, String number) {
        var voice =
                """
                INFO sip:caller@127.0.0.2 SIP/2.0\r
                Via: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bK%1$d\r
                From: <sip:agent@127.0.0.1>;tag=agent\r
                To: <sip:caller@127.0.0.2>\r
                Call-ID: %1$d@crowd\r
                CSeq: 1 INFO\r
                Content-Length: 0\r
                \r
                """
                        .formatted(crowd.place(number))
                        .getBytes(StandardCharsets.US_ASCII);
        try (var socket = new DatagramSocket()) {
            var to = new InetSocketAddress("127.0.0.2", crowd.port());
            socket.send(new DatagramPacket(voice, voice.length, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasCallers() {
        return callers.stream().anyMatch(Process::isAlive);
    }

    /** A file in the folder of recordings. */
    Path recording(String id) {
        return HOME.resolve("run/spool/monitor/" + id + ".wav");
    }

    int managerPort() {
        return Integer.parseInt(MANAGER);
    }

    /** A port of ours, beside that of the telephones. */
    static int port(int place) {
        return Integer.parseInt(SIP) + place;
    }

    private static String usual(String name, String port) {
        return System.getenv().getOrDefault(name, port);
    }

    private static Path unpacked() {
        var told = System.getenv("PBX_HOME");
        return (told == null ? Path.of("..", ".pbx") : Path.of(told)).resolve("root");
    }

    private static void share(Path root) {
        try {
            Files.createDirectories(HOME);
            Files.deleteIfExists(HOME.resolve("root"));
            Files.createSymbolicLink(HOME.resolve("root"), root.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        callers.forEach(Process::destroy);
        run("phones", "stop");
        run("pbx", "down");
    }

    private static String run(String... command) {
        try {
            var process = start(command);
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process start(String... command) {
        var line = new ArrayList<>(List.of(command));
        line.set(0, SCRIPTS.resolve(command[0]).toString());
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        if (!line.contains("version")) {
            builder.environment().put("PBX_HOME", HOME.toString());
        }
        builder.environment().put("PBX_AMI_PORT", MANAGER);
        builder.environment().put("PBX_SIP_PORT", SIP);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
