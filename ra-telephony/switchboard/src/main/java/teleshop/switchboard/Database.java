package teleshop.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The switchboard's own database: families of keys and values, as Asterisk's. With a file it
 * outlives the process: every change is a line there.
 */
final class Database {

    private final Map<String, String> entries = new TreeMap<>();
    private final Optional<Path> file;

    Database(Optional<Path> file) {
        this.file = file;
        file.filter(Files::exists).ifPresent(this::load);
        file.ifPresent(path -> append(path, List.of()));
    }

    synchronized void put(String family, String key, String value) {
        entries.put(family + "/" + key, value);
        file.ifPresent(path -> append(path, List.of(family + "/" + key + "=" + value)));
    }

    synchronized boolean delete(String family, String key) {
        boolean there = entries.remove(family + "/" + key) != null;
        file.filter(path -> there).ifPresent(path -> append(path, List.of(family + "/" + key)));
        return there;
    }

    synchronized Optional<String> get(String family, String key) {
        return Optional.ofNullable(entries.get(family + "/" + key));
    }

    /**
     * @return the family's keys, its name before them as Asterisk has it
     */
    synchronized Map<String, String> tree(String family) {
        Map<String, String> tree = new TreeMap<>();
        entries.forEach(
                (key, value) -> {
                    if (key.startsWith(family + "/")) {
                        tree.put("/" + key, value);
                    }
                });
        return tree;
    }

    private void load(Path path) {
        try {
            Files.readAllLines(path).forEach(this::repeat);
            Files.write(path, entries.entrySet().stream().map(Object::toString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private void repeat(String line) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            entries.remove(line);
        } else {
            entries.put(line.substring(0, equals), line.substring(equals + 1));
        }
    }

    private static void append(Path path, List<String> lines) {
        try {
            Files.write(path, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }
}
