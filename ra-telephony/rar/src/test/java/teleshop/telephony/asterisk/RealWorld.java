package teleshop.telephony.asterisk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real Asterisk on loopback with SIPp's people, by the scripts of {@code asterisk/}. */
final class RealWorld implements World {

    private final Path scripts = Path.of("..", "asterisk").toAbsolutePath().normalize();
    private final List<Process> callers = new ArrayList<>();
    private final String version;
    private int port;

    RealWorld() {
        version = run("pbx", "version").strip();
        run("pbx", "clean");
        up();
        run("phones", "start");
    }

    @Override
    public int port() {
        return port;
    }

    /** Which port it is, is said last. */
    private void up() {
        String said = run("pbx", "up").strip();
        port = Integer.parseInt(said.substring(said.lastIndexOf(' ') + 1));
    }

    /** Every leg that stands, and what it hears. */
    String channels() {
        return run("pbx", "cli", "core show channels concise");
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public void call(String number, String dialled, Duration patience, String keys) {
        String millis = Long.toString(patience.toMillis());
        callers.add(start("phones", "call", number, dialled, millis, keys));
    }

    @Override
    public void holdFor(Duration time) {
        run("pbx", "cli", "dialplan set global HOLD_SECONDS " + time.toSeconds());
    }

    @Override
    public void admit(int callers) {
        run("pbx", "cli", "dialplan set global CAPACITY " + callers);
    }

    @Override
    public void restart() {
        run("pbx", "kill");
        up();
    }

    @Override
    public void clear() {
        run("pbx", "cli", "channel request hangup all");
        callers.forEach(Process::destroy);
        callers.clear();
        run("pbx", "cli", "database deltree journal");
        holdFor(Duration.ofSeconds(900));
        admit(400);
        run("pbx", "cli", "queue pause member PJSIP/1001 queue hotline");
    }

    /** Somebody sits at the static queue. */
    void staffTheQueue() {
        run("pbx", "cli", "queue unpause member PJSIP/1001 queue hotline");
    }

    @Override
    public void close() {
        run("phones", "stop");
        run("pbx", "down");
    }

    private String run(String... command) {
        try {
            Process process = start(command);
            process.getOutputStream().close();
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process start(String... command) {
        List<String> line = new ArrayList<>(List.of(command));
        line.set(0, scripts.resolve(command[0]).toString());
        try {
            return new ProcessBuilder(line).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
