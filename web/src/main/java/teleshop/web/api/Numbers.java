package teleshop.web.api;

import teleshop.kernel.InvalidField;

/** Reads whole numbers out of queries. */
final class Numbers {

    private Numbers() {}

    /**
     * @throws InvalidField naming {@code field}
     */
    static int read(String field, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new InvalidField(field, "not-a-number", "not a whole number: " + text);
        }
    }
}
