package teleshop.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import teleshop.web.Texts;

/** Which language a request is answered in: the one it asks for, else the person's own. */
public final class Speech {

    private static final String OWN = "teleshop.language";

    private Speech() {}

    static void own(String tag, HttpServletRequest request) {
        request.setAttribute(OWN, tag);
    }

    public static Locale of(HttpServletRequest request) {
        var asked = request.getHeader("Accept-Language");
        var own = request.getAttribute(OWN);
        boolean any = asked == null || asked.startsWith("*");
        return any && own != null
                ? Texts.spoken(Locale.forLanguageTag((String) own))
                : Texts.spoken(request.getLocale());
    }
}
