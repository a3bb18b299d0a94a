package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each function of the main job has a test that names its row. */
class FunctionsCoveredTest {

    @Test
    void every_row_of_the_main_job_is_named_by_a_test() {
        var expected =
                IntStream.rangeClosed(14, 34)
                        .mapToObj(n -> "S0-" + n)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows()).containsAll(expected);
    }

    private static Set<String> rows() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "test-classes")).stream()
                        .flatMap(c -> c.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Row.class))
                        .flatMap(m -> Arrays.stream(m.getAnnotationOfType(Row.class).value()))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
