package teleshop.callback.domain;

/**
 * Which entries are asked for.
 *
 * @param number normalised; empty for all
 * @param state {@code OPEN}, {@code CLOSED} or an outcome; empty for all
 * @param owner empty for all
 */
public record CallbackQuestion(String number, String state, String owner) {

    public static final String OPEN = "OPEN";
    public static final String CLOSED = "CLOSED";
}
