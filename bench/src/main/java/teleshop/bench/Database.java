package teleshop.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A PostgreSQL of its own on loopback, which syncs to disk as in production. */
final class Database implements Closeable {

    private static final String USER = "postgres";

    private final EmbeddedPostgres postgres;
    private final ProcessHandle postmaster;

    Database(Path data) throws IOException {
        postgres =
                EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "150")
                        .setServerConfig("shared_buffers", "256MB")
                        .setServerConfig("max_wal_size", "4GB")
                        .setDataDirectory(data)
                        .start();
        var pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0);
        postmaster = ProcessHandle.of(Long.parseLong(pid.trim())).orElseThrow();
    }

    /** What the server's datasource takes from its environment. */
    Map<String, String> environment() {
        return Map.of(
                "DB_DRIVER",
                "postgresql",
                "DB_URL",
                postgres.getJdbcUrl(USER, "postgres"),
                "DB_USER",
                USER,
                "DB_PASSWORD",
                USER);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.getJdbcUrl(USER, "postgres"), USER, USER);
    }

    long cpuNanos() {
        return Cpu.nanosOfTree(postmaster);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
