package teleshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

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

    private static Stream<String> asked(Path page) {
        try {
            return java.util.regex.Pattern.compile("t\\['([^']+)'\\]")
                    .matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
