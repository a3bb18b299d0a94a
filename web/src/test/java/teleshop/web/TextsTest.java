package teleshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern ASKED = Pattern.compile("t\\['([^']+)'\\]");
    private static final Pattern HOUSE_RULE =
            Pattern.compile("\\s[A-Z][A-Z0-9_]*\\(\\s*\"(\\w+)\"");
    private static final Pattern FAULT =
            Pattern.compile("new InvalidField\\([^;]*?,\\s*\"([a-z0-9-]+)\"\\s*,");
    private static final Path FOLDER = Path.of("src/main/resources/teleshop/web");

    private static List<String> keys(String language) throws IOException {
        try (Stream<String> lines =
                Files.lines(FOLDER.resolve("texts_" + language + ".properties"))) {
            return lines.filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
        }
    }

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(keys("zh_CN")).containsExactlyInAnyOrderElementsOf(keys("en"));
    }

    @Test
    void no_key_is_written_twice() throws IOException {
        assertThat(keys("en")).doesNotHaveDuplicates();
    }

    @Test
    void every_text_that_a_page_asks_for_was_written() throws IOException {
        Set<String> written = Set.copyOf(keys("en"));
        try (var files = Files.walk(Path.of("src/main/webapp"))) {
            var asked =
                    files.filter(file -> file.toString().endsWith(".xhtml"))
                            .flatMap(TextsTest::asked)
                            .collect(Collectors.toSet());
            assertThat(written).containsAll(asked);
        }
    }

    @Test
    void every_house_rule_has_a_name() throws IOException {
        try (var files = Files.walk(Path.of("../ejb/src/main/java"))) {
            var rules =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(TextsTest::holdsHouseRules)
                            .flatMap(file -> found(HOUSE_RULE, file))
                            .map(key -> "code.param." + key)
                            .collect(Collectors.toSet());
            assertThat(rules).hasSizeGreaterThan(80);
            assertThat(keys("en")).containsAll(rules);
        }
    }

    @Test
    void every_fault_of_a_field_is_told_in_the_users_language() throws IOException {
        var faults = new TreeSet<String>();
        for (var module : List.of("../ejb", "../batch", "../web")) {
            try (var files = Files.walk(Path.of(module, "src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .flatMap(file -> found(FAULT, file))
                        .forEach(code -> faults.add("refusal." + code));
            }
        }
        assertThat(faults).hasSizeGreaterThan(50);
        assertThat(keys("zh_CN")).containsAll(faults);
    }

    private static boolean holdsHouseRules(Path file) {
        return found(Pattern.compile("(implements Parameter) "), file).findAny().isPresent();
    }

    private static Stream<String> asked(Path page) {
        return found(ASKED, page);
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
