package teleshop.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import teleshop.web.signin.SignInMechanism;

/** The door of the pages. */
@Named
@RequestScoped
public class SignInPage {

    private static final String HOME = "/index?faces-redirect=true";

    @Inject private SecurityContext security;
    @Inject private Reader reader;
    @Inject private Screen screen;
    @Inject private HttpServletRequest request;

    private String name;
    private String password;

    /** Who is in already goes on to work; to come in as somebody else, one signs out first. */
    public String arrive() {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        return outside.getRemoteUser() == null ? null : HOME;
    }

    public String enter() {
        if (arrive() != null) {
            return HOME;
        }
        if (name == null || password == null) {
            screen.tell(name == null ? "name" : "password", screen.text("rule.NotBlank"));
            return null;
        }
        if (isRightful()) {
            reader.signedIn(name);
            return HOME;
        }
        screen.tell("", refused());
        return null;
    }

    private String refused() {
        var pause = (Duration) request.getAttribute(SignInMechanism.PAUSE);
        return pause == null
                ? screen.text("sign-in.refused")
                : screen.text("sign-in.too-many")
                        .replace("{0}", String.valueOf(pause.toSeconds() + 1));
    }

    private boolean isRightful() {
        var faces = FacesContext.getCurrentInstance();
        var outside = faces.getExternalContext();
        var status =
                security.authenticate(
                        (HttpServletRequest) outside.getRequest(),
                        (HttpServletResponse) outside.getResponse(),
                        AuthenticationParameters.withParams()
                                .credential(new UsernamePasswordCredential(name, password)));
        return status == AuthenticationStatus.SUCCESS;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
