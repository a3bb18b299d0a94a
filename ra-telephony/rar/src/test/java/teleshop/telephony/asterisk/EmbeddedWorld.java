package teleshop.telephony.asterisk;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import teleshop.switchboard.SwitchboardProcess;

/** The embedded switchboard, in this process. */
final class EmbeddedWorld implements World {

    private static final int RATE = 4;

    private final Path database;
    private SwitchboardProcess process;
    private final int port = freePort();
    private long holdSeconds = 900;
    private int capacity = 1_000_000;

    EmbeddedWorld(Path database) {
        this.database = database;
        start();
    }

    /**
     * Below the range that clients are given: one that knocks while the switchboard is away could
     * be given the very port it knocks at, and speak to itself.
     */
    private static int freePort() {
        for (int tries = 0; tries < 100; tries++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // another one, then
            }
        }
        throw new IllegalStateException("no free port");
    }

    private void start() {
        try {
            process =
                    SwitchboardProcess.start(
                            "--port", Integer.toString(port),
                            "--answer-after-millis", "300",
                            "--hold-seconds", Long.toString(holdSeconds),
                            "--capacity", Integer.toString(capacity),
                            "--database", database.toString(),
                            "--number-seconds", "2",
                            "--key-seconds", "3",
                            "--voicemail-seconds", "3",
                            "--consult-seconds", "3",
                            "--announce-seconds", "1",
                            "--phones", "11=NO_ANSWER,12=BUSY,13=HANGS_UP,19=UNREACHABLE");
            liveFaster();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void liveFaster() {
        try (AmiLine line = AmiLine.toSpeak(Shop.settings(port))) {
            line.send(Wire.simulationRate(RATE));
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String version() {
        return "the embedded switchboard";
    }

    @Override
    public void call(String number, String dialled, Duration patience, String keys) {
        try (AmiLine line = AmiLine.toSpeak(Shop.settings(port))) {
            var action = new SimulateCallerAction(number, dialled, patience.toMillis());
            String call = line.send(action).getAttribute("call");
            if (!keys.isEmpty()) {
                line.send(new SimulateKeysAction(call, keys));
            }
        }
    }

    @Override
    public void holdFor(Duration time) {
        holdSeconds = time.toSeconds();
        restart();
    }

    @Override
    public void admit(int callers) {
        capacity = callers;
        restart();
    }

    /** The port may be somebody's for a moment. */
    @Override
    public void restart() {
        close();
        await().ignoreException(UncheckedIOException.class)
                .until(
                        () -> {
                            start();
                            return true;
                        });
    }

    @Override
    public void clear() {}

    @Override
    public void close() {
        try {
            process.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
