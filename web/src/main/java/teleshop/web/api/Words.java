package teleshop.web.api;

import java.util.Arrays;
import teleshop.kernel.InvalidField;

/** Reads words of which only some will do. */
final class Words {

    private Words() {}

    /**
     * @throws InvalidField naming {@code field} if the word is missing or none of them
     */
    static <E extends Enum<E>> E read(String field, String word, Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(known -> known.name().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidField(
                                        field,
                                        "unknown-word",
                                        field
                                                + " must be one of "
                                                + Arrays.toString(words.getEnumConstants())));
    }
}
