package teleshop.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import teleshop.staff.Credentials;
import teleshop.staff.Identity;
import teleshop.staff.Staffing;
import teleshop.web.Texts;

/** The one in front of the screen: who it is and which language the pages speak. */
@Named
@SessionScoped
public class Reader implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Credentials credentials;
    @Inject private Staffing staffing;

    private Locale language;
    private boolean chosen;

    @PostConstruct
    void arrive() {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestLocale();
        language =
                name().flatMap(credentials::current)
                        .map(Identity::language)
                        .map(Locale::forLanguageTag)
                        .orElse(Texts.spoken(asked));
        language = Texts.spoken(language);
    }

    /** From now on, on every screen of this person. */
    public void speak(String tag) {
        language = Texts.spoken(Locale.forLanguageTag(tag));
        chosen = true;
        if (name().isPresent()) {
            staffing.speak(tag);
        }
    }

    /** A language chosen on the sign-in page is kept; else the person's own holds. */
    void signedIn(String name) {
        if (chosen) {
            staffing.speak(getTag());
        } else {
            var own = credentials.current(name).map(Identity::language).orElse("zh-CN");
            language = Texts.spoken(Locale.forLanguageTag(own));
        }
    }

    private static Optional<String> name() {
        return Optional.ofNullable(
                FacesContext.getCurrentInstance().getExternalContext().getRemoteUser());
    }

    public Locale getLanguage() {
        return language;
    }

    public String getTag() {
        return language.toLanguageTag();
    }
}
