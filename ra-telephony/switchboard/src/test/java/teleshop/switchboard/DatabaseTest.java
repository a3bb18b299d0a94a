package teleshop.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir private Path folder;

    @Test
    void with_a_file_it_outlives_the_process() {
        var file = Optional.of(folder.resolve("database"));
        var first = new Database(file);
        first.put("journal", "c1", "110|4001|1|WAITING");
        first.put("journal", "c2", "110|4001|2|WAITING");
        first.put("journal", "c2", "110|4001|2|SERVED");
        assertThat(first.delete("journal", "c1")).isTrue();
        assertThat(first.delete("journal", "c1")).isFalse();
        assertThat(new Database(file).tree("journal"))
                .isEqualTo(Map.of("/journal/c2", "110|4001|2|SERVED"));
        assertThat(new Database(file).get("journal", "c2")).hasValue("110|4001|2|SERVED");
    }

    @Test
    void a_family_is_not_its_namesake() {
        var database = new Database(Optional.empty());
        database.put("journal", "c1", "1");
        database.put("journals", "c2", "2");
        assertThat(database.tree("journal")).containsOnlyKeys("/journal/c1");
    }
}
