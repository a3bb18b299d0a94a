package teleshop.web.floor;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import teleshop.kernel.InvalidField;

/** Skills as a lead keys them in: {@code sales 5, TV-1001 7}. */
public final class SkillText {

    private SkillText() {}

    public static String of(Map<String, Integer> skills) {
        return new TreeMap<>(skills)
                .entrySet().stream()
                        .map(skill -> skill.getKey() + " " + skill.getValue())
                        .collect(Collectors.joining(", "));
    }

    /**
     * @throws InvalidField if a level is missing or no number
     */
    static Map<String, Integer> read(String text) {
        var skills = new TreeMap<String, Integer>();
        parts(text, ",").forEach(part -> read(part, skills));
        return skills;
    }

    private static void read(String part, Map<String, Integer> skills) {
        var words = part.split("\\s+");
        if (words.length != 2 || !words[1].matches("[1-9]")) {
            throw new InvalidField("skills", "skill-without-level", "no level: " + part);
        }
        skills.put(words[0], Integer.valueOf(words[1]));
    }

    static Set<String> words(String text) {
        return parts(text, "[\\s,]+").collect(Collectors.toSet());
    }

    private static Stream<String> parts(String text, String between) {
        return Stream.of(text == null ? new String[0] : text.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }
}
