package teleshop.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import teleshop.bench.OrderRows.Cell;
import teleshop.bench.OrderRows.Row;

/**
 * Writes the rows of orders as a good hand writes them in plain JDBC: statements prepared once, the
 * rows of a table in one batch, numbers and ids taken in blocks of fifty. It reads nothing, prices
 * nothing and judges nothing: it is the floor.
 */
final class HandWritten implements AutoCloseable {

    private static final int BLOCK = 50;
    private static final int DIGITS = 6;
    private static final AtomicInteger NEXT = new AtomicInteger(500_000);
    private static final long FIRST_ID = 1_000_000_000;
    private static final String NUMBERS =
            "update numbers set next_number = next_number + 50 where type = 'ORDER'";
    private static final String IDS = "select nextval('orders_seq')";

    private final Connection connection;
    private final OrderNames pattern;
    private final Map<Row, PreparedStatement> statements = new LinkedHashMap<>();
    private final List<PreparedStatement> batches;
    private final PreparedStatement numbers;
    private final PreparedStatement ids;
    private final Object patternId;
    private int written;

    /**
     * @param rows what the order of these names left
     */
    HandWritten(Connection connection, OrderNames pattern, List<Row> rows) throws SQLException {
        this.connection = connection;
        this.pattern = pattern;
        connection.setAutoCommit(false);
        numbers = connection.prepareStatement(NUMBERS);
        ids = connection.prepareStatement(IDS);
        patternId = own(rows, "orders", "id");
        var bySql = new LinkedHashMap<String, PreparedStatement>();
        for (var row : rows) {
            var sql = row.added() ? insert(row) : update(row);
            if (!bySql.containsKey(sql)) {
                bySql.put(sql, connection.prepareStatement(sql));
            }
            statements.put(row, bySql.get(sql));
        }
        batches = new ArrayList<>(bySql.values());
    }

    /** Commits after each {@code size} orders. */
    void write(int orders, int size) throws SQLException {
        for (int i = 1; i <= orders; i++) {
            add();
            if (i % size == 0 || i == orders) {
                for (var batch : batches) {
                    batch.executeBatch();
                }
                connection.commit();
            }
        }
    }

    /**
     * @return the number of the last order written
     */
    String last() {
        return number(NEXT.get() - 1);
    }

    private void add() throws SQLException {
        if (written++ % BLOCK == 0) {
            takeBlock();
        }
        int serial = NEXT.getAndIncrement();
        var names = new OrderNames(number(serial), "hand-" + serial, Buyer.stranger(serial));
        for (var statement : statements.entrySet()) {
            bind(statement.getKey(), statement.getValue(), names, FIRST_ID + serial);
        }
    }

    private void takeBlock() throws SQLException {
        numbers.executeUpdate();
        ids.executeQuery().close();
        connection.commit();
    }

    private String number(int serial) {
        var number = pattern.number();
        return number.substring(0, number.length() - DIGITS) + serial;
    }

    private void bind(Row row, PreparedStatement statement, OrderNames names, long id)
            throws SQLException {
        int i = 1;
        for (var cell : row.added() ? row.cells() : changedThenKeys(row)) {
            statement.setObject(i++, row.added() ? renamed(cell, names, id) : cell.value());
        }
        statement.addBatch();
    }

    private Object renamed(Cell cell, OrderNames names, long id) {
        if (cell.column().equals("id") || cell.column().equals("order_id")) {
            return cell.value().equals(patternId) ? id : cell.value();
        }
        return cell.value() instanceof String text ? renamed(text, names) : cell.value();
    }

    private String renamed(String text, OrderNames names) {
        return text.replace(pattern.number(), names.number())
                .replace(pattern.key(), names.key())
                .replace(pattern.buyer().phone(), names.buyer().phone())
                .replace(pattern.buyer().street(), names.buyer().street());
    }

    private static List<Cell> changedThenKeys(Row row) {
        var cells = new ArrayList<>(row.cells());
        cells.removeIf(c -> row.keys().contains(c.column()));
        row.cells().stream().filter(c -> row.keys().contains(c.column())).forEach(cells::add);
        return cells;
    }

    private static String insert(Row row) {
        return row.cells().stream()
                .map(Cell::column)
                .collect(
                        Collectors.joining(", ", "insert into " + row.table() + " (", ") values ("))
                .concat("?, ".repeat(row.cells().size() - 1) + "?)");
    }

    private static String update(Row row) {
        var keys = row.keys();
        return row.cells().stream()
                .map(Cell::column)
                .filter(column -> !keys.contains(column))
                .collect(Collectors.joining(" = ?, ", "update " + row.table() + " set ", " = ?"))
                .concat(keys.stream().collect(Collectors.joining(" = ? and ", " where ", " = ?")));
    }

    private static Object own(List<Row> rows, String table, String column) {
        return rows.stream()
                .filter(r -> r.table().equals(table))
                .flatMap(r -> r.cells().stream())
                .filter(c -> c.column().equals(column))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
