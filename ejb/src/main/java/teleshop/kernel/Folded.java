package teleshop.kernel;

import java.text.Normalizer;

/** A text without the differences that do not matter: full-width is half-width, blanks are none. */
public final class Folded {

    private Folded() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
