package teleshop.site;

import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

/** The migrations make exactly the tables and columns that the entities are mapped to. */
class SchemaTest {

    private static final String URL = "jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1";

    @Test
    void the_entities_fit_the_migrated_schema() {
        Flyway.configure().dataSource(URL, "sa", "").load().migrate();
        assertThatCode(() -> mapped().buildSessionFactory().close()).doesNotThrowAnyException();
    }

    private static Configuration mapped() throws IOException {
        var configuration =
                new Configuration()
                        .setProperty("hibernate.connection.url", URL)
                        .setProperty("hibernate.connection.username", "sa")
                        .setProperty("hibernate.hbm2ddl.auto", "validate")
                        .setProperty(
                                "hibernate.type.preferred_instant_jdbc_type",
                                "TIMESTAMP_WITH_TIMEZONE")
                        .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy());
        ours().forEach(configuration::addAnnotatedClass);
        return configuration;
    }

    private static List<Class<?>> ours() throws IOException {
        var classes = Path.of("target", "classes");
        try (var files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.startsWith("teleshop") && name.endsWith(".class"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .<Class<?>>map(SchemaTest::load)
                    .filter(SchemaTest::isMapped)
                    .toList();
        }
    }

    private static boolean isMapped(Class<?> type) {
        return Stream.<Class<? extends Annotation>>of(
                        Entity.class, Embeddable.class, Converter.class)
                .anyMatch(type::isAnnotationPresent);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, SchemaTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
