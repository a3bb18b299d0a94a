package teleshop.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** CPU time, user and system, that processes have used; Linux counts it in ticks of 10 ms. */
final class Cpu {

    private static final long TICK_NANOS = 10_000_000;
    private static final int STATE = 3;
    private static final int USER = 14;
    private static final int SYSTEM = 15;
    private static final int ENDED_USER = 16;
    private static final int ENDED_SYSTEM = 17;

    private Cpu() {}

    /** Of a process, its children and those of them that have ended. */
    static long nanosOfTree(ProcessHandle process) {
        long children = process.children().mapToLong(Cpu::nanosOfTree).sum();
        return ticks(process.pid(), USER, SYSTEM, ENDED_USER, ENDED_SYSTEM) * TICK_NANOS + children;
    }

    /** Of this very process. */
    static long nanosOfThis() {
        return ticks(ProcessHandle.current().pid(), USER, SYSTEM) * TICK_NANOS;
    }

    private static long ticks(long pid, int... fields) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var values = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return IntStream.of(fields).mapToLong(f -> Long.parseLong(values[f - STATE])).sum();
        } catch (java.nio.file.NoSuchFileException ended) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
