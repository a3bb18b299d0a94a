package teleshop.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import teleshop.staff.Identity;

/** Who signed in by the form, as the session keeps it. */
final class SignedIn {

    private static final String KEY = "teleshop.signed-in";

    private SignedIn() {}

    static Optional<Identity> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (Identity) session.getAttribute(KEY));
    }

    /** The session gets a new id, so that one planted before signing in is worth nothing. */
    static void remember(Identity identity, HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(KEY, identity);
    }

    static void forget(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(s -> s.removeAttribute(KEY));
    }
}
