package teleshop.switchboard;

import static java.util.Map.entry;

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
        DayPlan day,
        int reachPercent,
        Optional<Path> database,
        Times times) {

    /** How long the switchboard's voice and its phones wait. */
    record Times(
            Duration number,
            Duration key,
            Duration shop,
            Duration voicemail,
            Duration consult,
            Duration announce) {

        static Times of(Map<String, String> said) {
            return new Times(
                    seconds(said, "number-seconds"),
                    seconds(said, "key-seconds"),
                    seconds(said, "shop-seconds"),
                    seconds(said, "voicemail-seconds"),
                    seconds(said, "consult-seconds"),
                    seconds(said, "announce-seconds"));
        }
    }

    private static final Map<String, String> USUAL =
            Map.ofEntries(
                    entry("port", "5038"),
                    entry("user", "teleshop"),
                    entry("secret", "teleshop"),
                    entry("answer-after-millis", "3000"),
                    entry("hold-seconds", "900"),
                    entry("capacity", "1000"),
                    entry("phones", ""),
                    entry("calls-an-hour", "0"),
                    entry("hotlines", "4008001001"),
                    entry("spots", ""),
                    entry("patience-seconds", "90"),
                    entry("press-percent", "0"),
                    entry("redial-percent", "0"),
                    entry("redial-seconds", "180"),
                    entry("attempts", "3"),
                    entry("reach-percent", "100"),
                    entry("database", ""),
                    entry("number-seconds", "5"),
                    entry("key-seconds", "6"),
                    entry("shop-seconds", "5"),
                    entry("voicemail-seconds", "20"),
                    entry("consult-seconds", "30"),
                    entry("announce-seconds", "5"));

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
                seconds(said, "hold-seconds"),
                Integer.parseInt(said.get("capacity")),
                PhonePlan.of(said.get("phones")),
                day(said),
                Integer.parseInt(said.get("reach-percent")),
                Optional.of(said.get("database")).filter(f -> !f.isEmpty()).map(Path::of),
                Times.of(said));
    }

    /** The plan of a day in these words; what they do not say is as usual. */
    static DayPlan dayOf(Map<String, String> words) {
        Map<String, String> said = new HashMap<>(USUAL);
        said.putAll(words);
        return day(said);
    }

    private static DayPlan day(Map<String, String> said) {
        return new DayPlan(
                Long.parseLong(said.get("calls-an-hour")),
                DayPlan.spots(said.get("spots")),
                List.of(said.get("hotlines").split(",")),
                seconds(said, "patience-seconds"),
                Integer.parseInt(said.get("press-percent")),
                Integer.parseInt(said.get("redial-percent")),
                seconds(said, "redial-seconds"),
                Integer.parseInt(said.get("attempts")));
    }

    private static Duration seconds(Map<String, String> said, String name) {
        return Duration.ofSeconds(Long.parseLong(said.get(name)));
    }

    /** So much silence ends a number that is keyed in. */
    Duration numberTime() {
        return times.number();
    }

    Duration keyTime() {
        return times.key();
    }

    /** How long a caller who keyed in an order waits for the shop. */
    Duration shopAnswersIn() {
        return times.shop();
    }

    Duration voicemailTime() {
        return times.voicemail();
    }

    Duration consultTime() {
        return times.consult();
    }

    Duration announceWithin() {
        return times.announce();
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
