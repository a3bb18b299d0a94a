package teleshop.ledger.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself keeps the rows of the ledger and of the trails as they are. */
class AppendOnlyTest {

    private static final String URL = "jdbc:h2:mem:append-only;DB_CLOSE_DELAY=-1";

    @BeforeAll
    static void rows_are_there() throws SQLException {
        Flyway.configure()
                .dataSource(URL, "sa", "")
                .locations("classpath:db/migration", "classpath:db/h2")
                .load()
                .migrate();
        execute(
                """
                insert into journal_entries (source_type, source_id, rule, entry_date, posted_by,
                    posted_at)
                values ('receipt', 'RC1', 'P1', date '2026-11-21', 'eve', current_timestamp)
                """);
        execute(
                """
                insert into journal_lines (entry_id, line_no, account, debit, credit, waybill,
                    supplier, courier, order_number)
                select id, 1, '1002', 39800, 0, '', '', '', 'SO1' from journal_entries
                """);
        execute(
                """
                insert into trail_events (aggregate_type, aggregate_id, seq, event, actor, origin,
                    occurred_at, reason, changes, links, prev_hash, hash)
                values ('order', 'SO1', 1, 'place', 'eve', 'UI', current_timestamp, '', '[]',
                    '{}', '', '')
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_lines set debit = 1",
                "delete from journal_lines",
                "update journal_entries set posted_by = 'adam'",
                "delete from journal_entries",
                "update trail_events set actor = 'adam'",
                "delete from trail_events"
            })
    void a_row_that_stands_cannot_be_changed(String change) {
        assertThatThrownBy(() -> execute(change)).hasMessageContaining("never changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal_lines", "journal_entries", "trail_events"})
    void a_table_cannot_be_emptied(String table) {
        assertThatThrownBy(() -> execute("truncate table " + table))
                .hasMessageContaining("Cannot truncate");
    }

    @Test
    void an_entry_is_posted_once_by_source_and_rule() {
        var again =
                """
                insert into journal_entries (source_type, source_id, rule, entry_date, posted_by,
                    posted_at)
                values ('receipt', 'RC1', 'P1', date '2026-11-21', 'eve', current_timestamp)
                """;
        assertThatThrownBy(() -> execute(again))
                .satisfies(
                        no ->
                                assertThat(no.getMessage().toLowerCase(java.util.Locale.ROOT))
                                        .contains("once"));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
