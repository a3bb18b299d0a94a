package teleshop.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import teleshop.kernel.Roles;
import teleshop.web.Texts;

class PlaceTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    @Test
    void every_page_has_its_row_and_every_row_its_page() throws IOException {
        try (var files = Files.list(WEBAPP)) {
            Set<String> pages =
                    files.map(file -> "/" + file.getFileName())
                            .filter(name -> name.endsWith(".xhtml"))
                            .collect(Collectors.toSet());
            assertThat(Arrays.stream(Place.values()).map(Place::path))
                    .containsExactlyInAnyOrderElementsOf(pages);
        }
    }

    @Test
    void a_path_without_a_row_is_no_place() {
        assertThat(Place.at("/nowhere.xhtml")).isEmpty();
    }

    @Test
    void users_are_for_the_administrator_only() {
        assertThat(Place.USERS.admits(Roles.ADMIN::equals)).isTrue();
        assertThat(Place.USERS.admits(Roles.AGENT::equals)).isFalse();
        assertThat(Place.USERS.admits(role -> false)).isFalse();
    }

    @Test
    void every_place_has_a_name_in_both_languages() {
        for (var place : Place.values()) {
            if (place.isInNavigation()) {
                assertThat(Texts.of(place.key(), Locale.ENGLISH)).isNotEqualTo(place.key());
                assertThat(Texts.of(place.key(), Locale.CHINA))
                        .isNotEqualTo(place.key())
                        .isNotEqualTo(Texts.of(place.key(), Locale.ENGLISH));
            }
        }
    }
}
