package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each function of the main job and of the call floor has a test that names its row. */
class FunctionsCoveredTest {

    private static final List<String> BESIDE_THE_CORE =
            List.of(
                    "S1-01", "S1-02", "S1-03", "S1-34", "S1-35", "S1-40", "S1-48", "S2-05", "S2-06",
                    "S2-16", "S2-18", "S3-23", "S3-25");

    @Test
    void every_row_is_named_by_a_test() {
        var core = IntStream.rangeClosed(1, 34).mapToObj("S0-%02d"::formatted);
        assertThat(rows()).containsAll(Stream.concat(core, BESIDE_THE_CORE.stream()).toList());
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
