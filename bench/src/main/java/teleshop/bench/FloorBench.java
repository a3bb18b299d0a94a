package teleshop.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * How many callers a second the whole of it sustains: a real Asterisk that records, the shop with
 * its database, 60 agents at phones whose legs stand, each with the desk's socket open.
 */
final class FloorBench implements AutoCloseable {

    private static final int AGENTS = 60;
    private static final List<Integer> RATES = List.of(2, 4, 6, 8, 10, 15, 20, 30, 40, 50);
    private static final int SHOWN = 5;
    private static final int PATIENT_MILLIS = 10_000;
    private static final long SETTLED_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long SEATED_MILLIS = 5000;
    private static final long FIRST = 13_800_000_001L;
    private static final String AT_TEN = "{\"now\": \"2027-03-05T10:00:00+08:00\"}";
    private static final String NOBODY_IS_DIALLED = "{\"params\": {\"callbackDialMode\": 0}}";
    private static final String BOOKS =
            """
            select count(*), count(distinct caller_number),
              coalesce((count(*) - 1)
                / nullif(extract(epoch from max(offered_at) - min(offered_at))::float8, 0), 0),
              count(answered_at), count(recording_id),
              coalesce(percentile_disc(.5) within group (order by waited), 'infinity'),
              coalesce(percentile_disc(.95) within group (order by waited), 'infinity')
            from (select c.*, extract(epoch from answered_at - offered_at)::float8 waited from calls c
              where result is not null and caller_number between ? and ?) c
            """;

    private final Shop shop;
    private final RealPbx pbx;
    private final int seconds;
    private final Queue<String> troubles = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService hands = Executors.newScheduledThreadPool(AGENTS);
    private final Agents agents;
    private long next = FIRST;

    FloorBench(Shop shop, RealPbx pbx, Options options) {
        this.shop = shop;
        this.pbx = pbx;
        this.seconds = options.size("seconds");
        var client = Rest.client();
        this.agents =
                new Agents(
                        shop,
                        n ->
                                new Seller(
                                                new Rest(client, shop, "agent" + n),
                                                Agents.extension(n),
                                                hands,
                                                troubles)
                                        .screen());
    }

    void run(PrintStream out) throws Exception {
        open();
        out.printf("%d agents, %d s at each rate; cores used by each program%n", AGENTS, seconds);
        out.println(
                "| a second | came | callers | rows | answered | recorded | wait p50, s | p95"
                        + " | server | PostgreSQL | Asterisk | bench | sustained |");
        out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        var loads = new ArrayList<Load>();
        for (int rate : RATES) {
            loads.add(load(rate));
            out.println(loads.get(loads.size() - 1));
        }
        out.println("sustained: " + highest(loads) + " a second, " + Machine.load());
        out.println(agents.sockets() + " sockets open, refused or gone wrong: " + troubles.size());
        troubles.stream().limit(SHOWN).forEach(out::println);
    }

    private void open() throws Exception {
        var admin = new Rest(shop, "admin");
        admin.post("/api/demo/clock", "", AT_TEN);
        admin.post("/api/demo/fixtures", "", NOBODY_IS_DIALLED);
        new Scene(shop).meet(customers());
        agents.come(AGENTS);
        Thread.sleep(SEATED_MILLIS);
    }

    /** The highest rate below the first that is not sustained. */
    static int highest(List<Load> loads) {
        return loads.stream().takeWhile(Load::isSustained).mapToInt(Load::rate).max().orElse(0);
    }

    private List<Buyer> customers() {
        int count = RATES.stream().mapToInt(rate -> rate * seconds).sum();
        return IntStream.range(0, count)
                .mapToObj(i -> new Buyer(0, "" + (FIRST + i), Buyer.stranger(i).street()))
                .toList();
    }

    private Load load(int rate) throws Exception {
        int callers = rate * seconds;
        long first = next;
        next += callers;
        var before = cpuNanos();
        long begin = System.nanoTime();
        var crowd = pbx.crowd(rate, callers, first, PATIENT_MILLIS);
        crowd.waitFor(seconds, TimeUnit.SECONDS);
        double nanos = System.nanoTime() - begin;
        var after = cpuNanos();
        crowd.waitFor();
        var used = IntStream.range(0, 4).mapToDouble(i -> (after[i] - before[i]) / nanos).toArray();
        return new Load(
                rate,
                callers,
                settled(first, callers),
                new Load.Cores(used[0], used[1], used[2], used[3]));
    }

    private long[] cpuNanos() throws IOException {
        return new long[] {
            shop.cpuNanos(), shop.database().cpuNanos(), pbx.cpuNanos(), Cpu.nanosOfThis()
        };
    }

    private Load.Books settled(long first, int callers) throws SQLException, InterruptedException {
        long until = System.nanoTime() + SETTLED_NANOS;
        var books = books(first, callers);
        while (books.numbers() < callers && System.nanoTime() < until) {
            Thread.sleep(250);
            books = books(first, callers);
        }
        return books;
    }

    private Load.Books books(long first, int callers) throws SQLException {
        try (var connection = shop.database().connect();
                var query = connection.prepareStatement(BOOKS)) {
            query.setString(1, "" + first);
            query.setString(2, "" + (first + callers - 1));
            try (var row = query.executeQuery()) {
                row.next();
                return new Load.Books(
                        row.getInt(1),
                        row.getInt(2),
                        row.getDouble(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getDouble(6),
                        row.getDouble(7));
            }
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
        agents.close();
    }
}
