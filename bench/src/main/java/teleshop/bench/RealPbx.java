package teleshop.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real Asterisk with SIPp's people, by the scripts of {@code ra-telephony/asterisk}. */
final class RealPbx implements AutoCloseable {

    private static final int MANAGER = 15_038;
    private static final int SIP = 15_060;
    private static final int CROWD = 5;
    private static final String HOTLINE = "4001";

    private final Path root = Path.of(System.getProperty("bench.root"));
    private final Path scripts = root.resolve("ra-telephony/asterisk");
    private final int offset;
    private final String events;

    /**
     * @param everyEvent whether the switchboard makes those, too, that its configuration declines
     */
    RealPbx(int offset, boolean everyEvent) throws IOException, InterruptedException {
        this.offset = offset;
        this.events = everyEvent ? "all" : "";
        run("pbx", "clean");
        run("pbx", "up");
        run("phones", "start");
    }

    int port() {
        return MANAGER + offset;
    }

    /**
     * @param talkMillis how long a caller stays after being answered by the switchboard
     */
    Process surge(int aSecond, int calls, int talkMillis) throws IOException {
        return start("phones", "surge", "" + aSecond, "" + calls, "" + talkMillis);
    }

    /** Each with a number of their own, who speak until they are hung up on, or out of patience. */
    Process crowd(int aSecond, int calls, long first, int patientMillis) throws IOException {
        return start(
                "phones",
                "crowd",
                "" + (SIP + offset + CROWD),
                "" + calls,
                "" + aSecond,
                "" + first,
                HOTLINE,
                "" + patientMillis,
                "v");
    }

    private void run(String... command) throws IOException, InterruptedException {
        var process = start(command);
        process.getOutputStream().close();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed, see " + log());
        }
    }

    private Path log() {
        return root.resolve("bench/target/pbx.log");
    }

    private Process start(String... command) throws IOException {
        Files.createDirectories(log().getParent());
        var line = new java.util.ArrayList<>(List.of(command));
        line.set(0, scripts.resolve(command[0]).toString());
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("PBX_AMI_PORT", "" + port());
        builder.environment().put("PBX_SIP_PORT", "" + (SIP + offset));
        builder.environment().put("PBX_CAPACITY", "5000");
        builder.environment().put("PBX_EVENTS", events);
        builder.environment().put("RING", "300");
        builder.environment().put("GREETINGS", "-1");
        return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
    }

    /** Of the switchboard's own process. */
    long cpuNanos() throws IOException {
        var home = System.getenv().getOrDefault("PBX_HOME", root.resolve(".pbx").toString());
        var pid = Files.readString(Path.of(home, "run/pid"), StandardCharsets.UTF_8).strip();
        return ProcessHandle.of(Long.parseLong(pid)).map(Cpu::nanosOfTree).orElse(0L);
    }

    @Override
    public void close() throws IOException {
        try {
            run("phones", "stop");
            run("pbx", "clean");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
