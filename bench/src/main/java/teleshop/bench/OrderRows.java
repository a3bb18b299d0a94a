package teleshop.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rows that the transaction of one order left in the database, whatever tables they stand in:
 * PostgreSQL knows by which transaction a row was written.
 */
final class OrderRows {

    /**
     * One row; {@code added} if it tells the order's number or id, or was numbered by the database;
     * else it was there before.
     */
    record Row(String table, boolean added, List<String> keys, List<Cell> cells) {}

    /** One value of it. */
    record Cell(String column, Object value) {}

    private static final String TRANSACTION =
            "select xmin::text from order_keys where order_number = ?";
    private static final String TABLES =
            """
            select c.relname from pg_class c
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by c.oid
            """;
    private static final String GENERATED =
            """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = 'public' and is_identity = 'YES'
            """;

    private final Connection connection;
    private final Set<String> generated;

    OrderRows(Connection connection) throws SQLException {
        this.connection = connection;
        this.generated = new HashSet<>(strings(GENERATED));
    }

    /** In the order in which the tables were made: what others refer to comes first. */
    List<Row> of(String number) throws SQLException {
        var rows = new ArrayList<Row>();
        var transaction = transaction(number);
        for (var table : strings(TABLES)) {
            rows.addAll(read(table, transaction, number));
        }
        return rows;
    }

    /** Such as {@code orders +1, stock_balances ~1}. */
    static String counted(List<Row> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                r -> r.table() + (r.added() ? " +" : " ~"),
                                TreeMap::new,
                                Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> e.getKey() + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private String transaction(String number) throws SQLException {
        try (var query = connection.prepareStatement(TRANSACTION)) {
            query.setString(1, number);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private List<Row> read(String table, String transaction, String number) throws SQLException {
        var found = new ArrayList<Row>();
        var keys = keys(table);
        try (var query =
                connection.prepareStatement(
                        "select * from " + table + " where xmin = '" + transaction + "'::xid")) {
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var cells = cells(table, rows);
                    boolean added = isNew(cells, number) || !hasKey(cells, keys);
                    found.add(new Row(table, added, keys, cells));
                }
            }
        }
        return found;
    }

    private List<Cell> cells(String table, ResultSet row) throws SQLException {
        var cells = new ArrayList<Cell>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            var column = row.getMetaData().getColumnName(i);
            if (!generated.contains(table + "." + column)) {
                cells.add(new Cell(column, row.getObject(i)));
            }
        }
        return cells;
    }

    private static boolean isNew(List<Cell> cells, String number) {
        return cells.stream()
                .anyMatch(
                        c ->
                                c.column().equals("order_id")
                                        || c.value() instanceof String text
                                                && text.contains(number));
    }

    /** A row without the key it was given is one that was added. */
    private static boolean hasKey(List<Cell> cells, List<String> keys) {
        return cells.stream().map(Cell::column).toList().containsAll(keys);
    }

    private List<String> keys(String table) throws SQLException {
        var keys = new ArrayList<String>();
        try (var columns = connection.getMetaData().getPrimaryKeys(null, "public", table)) {
            while (columns.next()) {
                keys.add(columns.getString("COLUMN_NAME"));
            }
        }
        return keys;
    }

    private List<String> strings(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var query = connection.prepareStatement(sql);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
