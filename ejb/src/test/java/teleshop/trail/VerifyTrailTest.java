package teleshop.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.TrailEvent;

/** The verifier that stands alone finds whatever was changed in an export. */
class VerifyTrailTest {

    private static final Path SOURCE = Path.of("..", "docs", "VerifyTrail.java");
    private static final int TAMPERS = 1_000;

    @TempDir static Path folder;

    private static Method verdict;

    @BeforeAll
    @SuppressWarnings("resource")
    static void the_verifier_knows_nothing_of_the_shop() throws Exception {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var options = new String[] {"-d", folder.toString(), SOURCE.toString()};
        assertThat(compiler.run(null, null, null, options)).isZero();
        var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
        verdict = loader.loadClass("VerifyTrail").getMethod("verdict", byte[].class);
    }

    @Test
    void a_sound_export_is_ok() throws Exception {
        assertThat(verdict(export())).isEqualTo("ok: 40 events of 4 things");
    }

    @Test
    void a_changed_byte_is_found_and_its_row_named() throws Exception {
        var random = new Random(20261121);
        var sound = export();
        for (int i = 0; i < TAMPERS; i++) {
            var bytes = sound.clone();
            int at = random.nextInt(bytes.length - 1);
            bytes[at] ^= (byte) (1 + random.nextInt(255));
            assertThat(verdict(bytes)).startsWith("broken at row " + row(sound, at) + ":");
        }
    }

    @Test
    void a_missing_row_is_found() throws Exception {
        var rows = new ArrayList<>(new String(export(), StandardCharsets.UTF_8).lines().toList());
        rows.remove(4);
        var cut = String.join("\n", rows) + "\n";
        assertThat(verdict(cut.getBytes(StandardCharsets.UTF_8))).startsWith("broken at row 5:");
    }

    @Test
    void it_runs_from_its_source_alone() throws Exception {
        var file = Files.write(folder.resolve("export.jsonl"), export());
        assertThat(exit(file)).isZero();
        var bytes = export();
        bytes[100] ^= 1;
        Files.write(file, bytes);
        assertThat(exit(file)).isEqualTo(1);
    }

    private static int exit(Path file) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, SOURCE.toString(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start()
                .waitFor();
    }

    private static String verdict(byte[] export) throws ReflectiveOperationException {
        return (String) verdict.invoke(null, (Object) export);
    }

    private static long row(byte[] export, int at) {
        return 1
                + new String(Arrays.copyOf(export, at), StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static byte[] export() {
        var out = new StringBuilder();
        for (int order = 1; order <= 4; order++) {
            String hash = TrailEvent.FIRST;
            for (long seq = 1; seq <= 10; seq++) {
                var event = event("SO" + order, seq, hash).sealed();
                var content = event.content();
                out.append(content, 0, content.length() - 1)
                        .append(
                                ",\"prevHash\":\"%s\",\"hash\":\"%s\"}\n"
                                        .formatted(hash, event.hash()));
                hash = event.hash();
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static TrailEvent event(String order, long seq, String prevHash) {
        return new TrailEvent(
                "order",
                order,
                seq,
                "correct",
                "reviewer1",
                "REST",
                Instant.parse("2026-11-21T08:00:00Z").plusSeconds(seq),
                "地址 \"写错\"\\了",
                List.of(Change.of("street", "中山路\t1号", "中山路12号"), Change.of("total", 1, 2)),
                Map.of("call", "C-1"),
                prevHash,
                "");
    }
}
