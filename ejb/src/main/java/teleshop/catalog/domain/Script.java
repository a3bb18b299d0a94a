package teleshop.catalog.domain;

import java.util.List;
import teleshop.kernel.InvalidField;

/** The key sentences of a product in the order they are said, and what customers object. */
public record Script(List<String> sentences, List<Objection> objections) {

    public static final Script NONE = new Script(List.of(), List.of());

    private static final int MOST = 30;
    private static final int LONGEST = 300;

    /** What a customer says against it, and what one answers. */
    public record Objection(String says, String answer) {

        public Objection {
            says = line("objections.says", says);
            answer = line("objections.answer", answer);
        }
    }

    public Script {
        sentences = few("sentences", sentences).stream().map(s -> line("sentences", s)).toList();
        objections = few("objections", objections);
    }

    private static <T> List<T> few(String field, List<T> said) {
        var list = said == null ? List.<T>of() : List.copyOf(said);
        if (list.size() > MOST) {
            throw new InvalidField(field, "script-too-long", "more than " + MOST + " lines");
        }
        return list;
    }

    private static String line(String field, String said) {
        var text = said == null ? "" : said.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.matches("(?s).*\\p{Cntrl}.*")) {
            throw new InvalidField(
                    field, "script-line", "one line of up to " + LONGEST + " characters");
        }
        return text;
    }
}
