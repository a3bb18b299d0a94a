package teleshop.bench;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;

/**
 * P12: the CPU of an order through the whole service, beside hand-written JDBC of the same rows.
 */
final class OrderEntryBench implements AutoCloseable {

    private static final String SERVICE = "service (REST, EJB, JPA, JTA)";
    private static final String IDLE = "REST call that does nothing";
    private static final String SINGLE = "JDBC by hand, 1 order a commit";
    private static final String BATCHED = "JDBC by hand, 50 orders a commit";
    private static final int BATCH = 50;
    private static final int QUICKER = 5;
    private static final int WARM_UPS = 2;
    private static final String HOLD_RELAY =
            """
            update leases set holder = 'bench', fence = fence + 1,
                held_until = current_timestamp + interval '1' day
            where name = 'relay'
            """;

    private final Shop shop;
    private final Crew crew;
    private final int orders;
    private final int rounds;
    private final List<OrderDesk> desks = new ArrayList<>();
    private final List<HandWritten> hands = new ArrayList<>();

    OrderEntryBench(Shop shop, Options options) {
        this.shop = shop;
        this.crew = new Crew(options.size("clients"));
        this.orders = options.size("orders") / crew.size();
        this.rounds = options.size("rounds");
    }

    void run(PrintStream out) throws Exception {
        setScene(out);
        warmUp();
        var contest =
                new Contest<Effort>()
                        .with(SERVICE, () -> service(orders))
                        .with(SINGLE, () -> byHand(orders * QUICKER, 1))
                        .with(IDLE, () -> idle(orders))
                        .with(BATCHED, () -> byHand(orders * QUICKER, BATCH))
                        .run(rounds);
        print(contest, out);
    }

    private void setScene(PrintStream out) throws Exception {
        var scene = new Scene(shop);
        scene.products(2 * crew.size());
        int needed = crew.size() * (orders * (rounds + WARM_UPS) + 1);
        Queue<Buyer> buyers = new ConcurrentLinkedQueue<>(scene.buyers(needed));
        execute(HOLD_RELAY);
        for (int seat = 0; seat < crew.size(); seat++) {
            desks.add(new OrderDesk(shop, seat, buyers));
            hands.add(hand(desks.get(seat).place(), out));
        }
    }

    private HandWritten hand(OrderNames pattern, PrintStream out) throws SQLException {
        try (var connection = shop.database().connect()) {
            var rows = new OrderRows(connection);
            var left = rows.of(pattern.number());
            var hand = new HandWritten(shop.database().connect(), pattern, left);
            hand.write(1, 1);
            var copied = OrderRows.counted(rows.of(hand.last()));
            if (!copied.equals(OrderRows.counted(left))) {
                throw new IllegalStateException(
                        "an order leaves " + OrderRows.counted(left) + ", by hand " + copied);
            }
            if (hands.isEmpty()) {
                out.println("P12: an order of two lines leaves " + copied);
            }
            return hand;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = shop.database().connect();
                var statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private void warmUp() throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            service(orders);
            idle(orders);
            byHand(orders, 1);
            byHand(orders, BATCH);
        }
    }

    private Effort service(int each) throws Exception {
        return measured(each, shop::cpuNanos, hand -> desks.get(hand).places(each));
    }

    private Effort idle(int each) throws Exception {
        return measured(each, shop::cpuNanos, hand -> desks.get(hand).asksForTheTime(each));
    }

    private Effort byHand(int each, int batch) throws Exception {
        return measured(
                each,
                Cpu::nanosOfThis,
                hand ->
                        () -> {
                            hands.get(hand).write(each, batch);
                            return null;
                        });
    }

    private Effort measured(int each, LongSupplier program, IntFunction<Callable<Void>> part)
            throws Exception {
        long programBefore = program.getAsLong();
        long databaseBefore = shop.database().cpuNanos();
        long begin = System.nanoTime();
        crew.work(part);
        return new Effort(
                each * crew.size(),
                System.nanoTime() - begin,
                program.getAsLong() - programBefore,
                shop.database().cpuNanos() - databaseBefore);
    }

    private void print(Contest<Effort> contest, PrintStream out) {
        out.printf(
                "P12: %d clients, %d rounds kept; median (least–most) of a unit, in µs%n",
                crew.size(), rounds - 1);
        out.printf("%-34s %-28s %-28s %s%n", "", "CPU, program", "CPU, PostgreSQL", "wall");
        for (var name : List.of(SERVICE, SINGLE, BATCHED, IDLE)) {
            out.printf(
                    "%-34s %-28s %-28s %s%n",
                    name,
                    contest.of(name, Effort::programMicros),
                    contest.of(name, Effort::databaseMicros),
                    contest.of(name, Effort::wallMicros));
        }
        for (var rival : List.of(SINGLE, BATCHED)) {
            out.println("ratio of the service to " + rival);
            out.printf("  CPU of program and database     %s%n", ratio(contest, rival, false));
            out.printf("  the same without the REST call  %s%n", ratio(contest, rival, true));
            out.printf(
                    "  CPU of the program alone        %s%n",
                    contest.ratio(
                            r -> r.get(SERVICE).programMicros(),
                            r -> r.get(rival).programMicros()));
        }
    }

    private static Spread ratio(Contest<Effort> contest, String rival, boolean withoutRest) {
        return contest.ratio(
                r -> r.get(SERVICE).cpuMicros() - (withoutRest ? idle(r) : 0),
                r -> r.get(rival).cpuMicros());
    }

    private static double idle(Map<String, Effort> round) {
        return round.get(IDLE).cpuMicros();
    }

    @Override
    public void close() throws SQLException {
        for (var hand : hands) {
            hand.close();
        }
        crew.close();
    }
}
