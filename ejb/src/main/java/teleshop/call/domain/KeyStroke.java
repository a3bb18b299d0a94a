package teleshop.call.domain;

import java.util.Locale;
import java.util.Set;

/** A key that does something at the desk, such as {@code F2} or {@code Alt+H}. */
public record KeyStroke(String name) {

    private static final String KEY = "(CTRL\\+)?(ALT\\+)?(F([1-9]|1[0-2])|[A-Z0-9])";

    /** What browsers keep to themselves, or do with it what nobody wants in a call. */
    private static final Set<String> RESERVED =
            Set.of("F1", "F3", "F5", "F11", "F12", "Alt+D", "Alt+E", "Alt+F", "Alt+F4");

    /**
     * @throws IllegalArgumentException if there is no such key
     */
    public static KeyStroke of(String said) {
        var name = said == null ? "" : said.strip().toUpperCase(Locale.ROOT).replace(" ", "");
        if (!name.matches(KEY)) {
            throw new IllegalArgumentException("not a key: " + said);
        }
        return new KeyStroke(name.replace("CTRL+", "Ctrl+").replace("ALT+", "Alt+"));
    }

    /** Ctrl belongs to the browser and to the text one types. */
    boolean isReserved() {
        return RESERVED.contains(name) || name.contains("Ctrl+") || isTyped();
    }

    private boolean isTyped() {
        return name.length() == 1;
    }
}
