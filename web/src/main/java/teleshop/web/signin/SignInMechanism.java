package teleshop.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import teleshop.staff.Admission;
import teleshop.staff.Identity;

/**
 * The one way in: a name and a password with each request under {@code /api}, a form and a session
 * everywhere else; the same people, the same roles.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** Request attribute: how long who signs in must wait, after too many wrong passwords. */
    public static final String PAUSE = "teleshop.pause";

    static final String FORM = "/sign-in.xhtml";

    private static final int TOO_MANY_REQUESTS = 429;

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
        var answer = basic.map(b -> staff.admit(b.name(), b.password(), request.getRemoteAddr()));
        var pause = answer.flatMap(Admission::pause);
        if (pause.isPresent()) {
            return turnedAway(pause.get(), response);
        }
        var known = answer.flatMap(Admission::identity);
        if (known.isEmpty() && (basic.isPresent() || context.isProtected())) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Teleshop\", charset=\"UTF-8\"");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return AuthenticationStatus.SEND_FAILURE;
        }
        known.ifPresent(who -> Speech.own(who.language(), request));
        return answer(known, context).orElseGet(context::doNothing);
    }

    private static AuthenticationStatus turnedAway(Duration pause, HttpServletResponse response) {
        response.setHeader("Retry-After", String.valueOf(pause.toSeconds() + 1));
        response.setStatus(TOO_MANY_REQUESTS);
        return AuthenticationStatus.SEND_FAILURE;
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
        var answer =
                staff.admit(form.getCaller(), form.getPasswordAsString(), request.getRemoteAddr());
        answer.pause().ifPresent(pause -> request.setAttribute(PAUSE, pause));
        answer.identity().ifPresent(identity -> SignedIn.remember(identity, request));
        return answer.identity();
    }

    private static Optional<AuthenticationStatus> answer(
            Optional<Identity> known, HttpMessageContext context) {
        return known.map(who -> context.notifyContainerAboutLogin(who.name(), who.roles()));
    }
}
