package teleshop.web;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import teleshop.kernel.BusinessException;

/** What the shop says, in the reader's language: Chinese, or English for all others. */
public final class Texts {

    private static final String BUNDLE = "teleshop.web.texts";

    private Texts() {}

    /** The text of a key; the key itself if nobody wrote one. */
    public static String of(String key, Locale language) {
        try {
            return ResourceBundle.getBundle(BUNDLE, spoken(language), Texts.class.getClassLoader())
                    .getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** Why a rule said no; in the words of the log if no text was written for its code. */
    public static String refusal(BusinessException no, Locale language) {
        var key = "refusal." + no.code();
        var text = of(key, language);
        return text.equals(key) ? no.getMessage() : text;
    }

    public static Locale spoken(Locale language) {
        return language.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
