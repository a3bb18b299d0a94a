package teleshop.switchboard;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the command line says: {@code --name value} pairs. */
record Options(
        int port,
        String user,
        String secret,
        Duration answerAfter,
        Duration holdFor,
        int capacity,
        PhonePlan phones,
        long callsAnHour,
        List<String> hotlines,
        Optional<Path> database) {

    private static final Map<String, String> USUAL =
            Map.of(
                    "port", "5038",
                    "user", "teleshop",
                    "secret", "teleshop",
                    "answer-after-millis", "3000",
                    "hold-seconds", "900",
                    "capacity", "1000",
                    "phones", "",
                    "calls-an-hour", "0",
                    "hotlines", "4008001001",
                    "database", "");

    static Options of(String... arguments) {
        Map<String, String> said = new HashMap<>(USUAL);
        for (int i = 0; i < arguments.length; i += 2) {
            said.put(name(arguments[i]), value(arguments, i + 1));
        }
        var answerAfter = Duration.ofMillis(Long.parseLong(said.get("answer-after-millis")));
        return new Options(
                Integer.parseInt(said.get("port")),
                said.get("user"),
                said.get("secret"),
                answerAfter,
                Duration.ofSeconds(Long.parseLong(said.get("hold-seconds"))),
                Integer.parseInt(said.get("capacity")),
                PhonePlan.of(said.get("phones")),
                Long.parseLong(said.get("calls-an-hour")),
                List.of(said.get("hotlines").split(",")),
                Optional.of(said.get("database")).filter(f -> !f.isEmpty()).map(Path::of));
    }

    private static String name(String argument) {
        Set<String> known = USUAL.keySet();
        if (!argument.startsWith("--") || !known.contains(argument.substring(2))) {
            throw new IllegalArgumentException("not an option: " + argument + ", but: " + known);
        }
        return argument.substring(2);
    }

    private static String value(String[] arguments, int index) {
        if (index == arguments.length) {
            throw new IllegalArgumentException("no value after " + arguments[index - 1]);
        }
        return arguments[index];
    }
}
