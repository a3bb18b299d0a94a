package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.List;
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
    void an_application_user_with_the_rights_of_the_readme_cannot_lift_that() throws Exception {
        execute("create user app");
        execute("grant select, insert on all tables in schema public to app");
        assertThatThrownBy(
                        () -> execute("set role app; alter table trail_events disable trigger all"))
                .hasMessageContaining("must be owner");
        assertThat(execute("reset role")).isFalse();
    }

    private static boolean execute(String sql) throws SQLException {
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }
}
