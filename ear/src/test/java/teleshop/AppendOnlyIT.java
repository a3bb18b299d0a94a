package teleshop;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * PostgreSQL keeps the rows of the ledger and of the trails as they are, whoever asks; what H2 does
 * is told by {@code AppendOnlyTest}.
 */
class AppendOnlyIT {

    private static EmbeddedPostgres database;

    @BeforeAll
    static void tables_are_there() throws Exception {
        database = EmbeddedPostgres.start();
        Flyway.configure()
                .dataSource(database.getPostgresDatabase())
                .locations(
                        "filesystem:../ejb/src/main/resources/db/migration",
                        "filesystem:../ejb/src/main/resources/db/postgresql")
                .load()
                .migrate();
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal_entries", "journal_lines", "trail_events"})
    void rows_are_neither_changed_nor_struck_nor_swept_away(String table) {
        var column = table.equals("trail_events") ? "actor = 'x'" : "rule = 'x'";
        var changed = table.equals("journal_lines") ? "account = 'x'" : column;
        for (var sql :
                List.of(
                        "update " + table + " set " + changed,
                        "delete from " + table,
                        "truncate " + table + " cascade")) {
            assertThatThrownBy(() -> execute(sql)).as(sql).hasMessageContaining("never changed");
        }
    }

    @Test
    void a_user_with_the_rights_of_the_readme_cannot_even_ask() throws Exception {
        for (var right : rights()) {
            execute(right);
        }
        var insert =
                "set role teleshop; insert into journal_entries (source_type, source_id, rule,"
                        + " entry_date, posted_by, posted_at)"
                        + " values ('receipt', 'RC1', 'P1', date '2026-11-21', 'eve', current_timestamp)";
        assertThatCode(() -> execute(insert)).doesNotThrowAnyException();
        for (var sql :
                List.of(
                        "update journal_entries set rule = 'x'",
                        "delete from trail_events",
                        "truncate trail_events")) {
            assertThatThrownBy(() -> execute("set role teleshop; " + sql))
                    .as(sql)
                    .hasMessageContaining("permission denied");
        }
        var lift = "set role teleshop; alter table trail_events disable trigger all";
        assertThatThrownBy(() -> execute(lift)).hasMessageContaining("must be owner");
    }

    private static List<String> rights() throws IOException {
        var rights =
                Files.readAllLines(Path.of("../README.md")).stream()
                        .map(String::strip)
                        .filter(line -> line.matches("(grant|revoke) .*teleshop;"))
                        .toList();
        return Stream.concat(Stream.of("create role teleshop"), rights.stream()).toList();
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
