package teleshop.bench.surge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import teleshop.call.domain.FloorFigures;
import teleshop.call.domain.WaitingLine;

/** What the server would measure on the floor: nothing here is known beforehand but the spots. */
final class Gauges {

    private static final Instant OPENING = Instant.EPOCH;
    private static final double RECENT = 300;
    private static final int OCCUPANCY_WINDOW = 1800;
    private static final int WHOLE = 10_000;
    private static final double IN_TIME = 20;
    private static final double SHORT = 5;

    /** How long a call is expected to take before any was measured. */
    private static final double USUAL_HANDLING = 180;

    private record Outcome(double at, boolean inTime) {}

    private final World world;
    private final WaitingLine line;
    private final Deque<Outcome> outcomes = new ArrayDeque<>();
    private final Deque<Double> calls = new ArrayDeque<>();
    private final Deque<Integer> busy = new ArrayDeque<>();
    private int inTime;
    private long busySum;
    private double handled = USUAL_HANDLING * 20;
    private double talks = 20;

    Gauges(World world, WaitingLine line) {
        this.world = world;
        this.line = line;
    }

    void tick() {
        busy.addLast(world.busyAgents());
        busySum += world.busyAgents();
        if (busy.size() > OCCUPANCY_WINDOW) {
            busySum -= busy.removeFirst();
        }
        while (!outcomes.isEmpty() && outcomes.peekFirst().at() < world.now() - RECENT) {
            inTime -= outcomes.removeFirst().inTime() ? 1 : 0;
        }
        while (!calls.isEmpty() && calls.peekFirst() < world.now() - 60) {
            calls.removeFirst();
        }
    }

    void called() {
        calls.addLast(world.now());
    }

    void answered(Caller caller) {
        came(world.now() - caller.joinedAt() <= IN_TIME);
        handled += caller.handling();
        talks++;
    }

    void lost(Caller caller) {
        if (world.now() - caller.joinedAt() >= SHORT) {
            came(false);
        }
    }

    private void came(boolean isInTime) {
        outcomes.addLast(new Outcome(world.now(), isInTime));
        inTime += isInTime ? 1 : 0;
    }

    int recentCalls() {
        return calls.size();
    }

    FloorFigures figures() {
        int agents = world.scenario().agents();
        return new FloorFigures(
                line.size(),
                agents,
                world.free().size(),
                Duration.ofMillis((long) (1000 * handled / talks) + 1),
                outcomes.isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(WHOLE * inTime / outcomes.size()),
                busy.isEmpty() ? 0 : (int) (busySum * WHOLE / busy.size() / agents),
                Integer.MAX_VALUE / 1000,
                world.scenario().spots().stream()
                        .map(spot -> spot.startSecond())
                        .filter(start -> start >= world.now())
                        .findFirst()
                        .map(Gauges::instant));
    }

    Instant instant() {
        return instant(world.now());
    }

    static Instant instant(double seconds) {
        return OPENING.plusMillis((long) (1000 * seconds));
    }
}
