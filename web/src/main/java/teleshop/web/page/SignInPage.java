package teleshop.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import teleshop.web.Texts;

/** The door of the pages. */
@Named
@RequestScoped
public class SignInPage {

    @Inject private SecurityContext security;

    private String name;
    private String password;

    public String enter() {
        var faces = FacesContext.getCurrentInstance();
        var outside = faces.getExternalContext();
        var status =
                security.authenticate(
                        (HttpServletRequest) outside.getRequest(),
                        (HttpServletResponse) outside.getResponse(),
                        AuthenticationParameters.withParams()
                                .credential(new UsernamePasswordCredential(name, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            return "/index?faces-redirect=true";
        }
        var text = Texts.of("sign-in.refused", faces.getViewRoot().getLocale());
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        return null;
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
