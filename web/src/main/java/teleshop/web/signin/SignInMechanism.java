package teleshop.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import teleshop.staff.Identity;

/**
 * The one way in: a name and a password with each request under {@code /api}, a form and a session
 * everywhere else; the same people, the same roles.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    static final String FORM = "/sign-in.xhtml";

    @Inject private KnownStaff staff;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()
                && context.getAuthParameters().getCredential()
                        instanceof UsernamePasswordCredential form) {
            return answer(byForm(form, request), context).orElse(AuthenticationStatus.SEND_FAILURE);
        }
        var path = request.getServletPath();
        return path.equals("/api")
                ? api(request, response, context)
                : page(request, response, context);
    }

    private AuthenticationStatus api(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var basic = BasicCredentials.of(request);
        var known = basic.flatMap(b -> staff.check(b.name(), b.password()));
        if (known.isEmpty() && (basic.isPresent() || context.isProtected())) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Teleshop\", charset=\"UTF-8\"");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return AuthenticationStatus.SEND_FAILURE;
        }
        return answer(known, context).orElseGet(context::doNothing);
    }

    private AuthenticationStatus page(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var known = SignedIn.of(request).flatMap(staff::current);
        if (known.isEmpty() && context.isProtected()) {
            SignedIn.forget(request);
            return context.redirect(request.getContextPath() + FORM);
        }
        return answer(known, context).orElseGet(context::doNothing);
    }

    private Optional<Identity> byForm(UsernamePasswordCredential form, HttpServletRequest request) {
        var known = staff.check(form.getCaller(), form.getPasswordAsString());
        known.ifPresent(identity -> SignedIn.remember(identity, request));
        return known;
    }

    private static Optional<AuthenticationStatus> answer(
            Optional<Identity> known, HttpMessageContext context) {
        return known.map(who -> context.notifyContainerAboutLogin(who.name(), who.roles()));
    }
}
