package teleshop.site.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import teleshop.kernel.Need;

/** Nothing works without the database. */
@ApplicationScoped
public class DatabaseNeed implements Need {

    private static final int SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/Teleshop")
    private DataSource database;

    @Override
    public Optional<String> missing() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS) ? Optional.empty() : Optional.of("database");
        } catch (SQLException e) {
            return Optional.of("database");
        }
    }
}
