package teleshop.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Says what went wrong and what to do; a fault of ours is logged once, here, under an id. */
@Named
@RequestScoped
public class ErrorPage {

    private static final System.Logger LOG = System.getLogger(ErrorPage.class.getName());

    @Inject private HttpServletRequest request;

    private String kind;
    private String id;

    @PostConstruct
    void look() {
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        kind = kind(status, thrown);
        if (kind.equals("broken")) {
            id = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.ERROR, "page failed, told the user id " + id, thrown);
        }
    }

    private static String kind(Integer status, Throwable thrown) {
        if (thrown instanceof ViewExpiredException) {
            return "expired";
        }
        if (status == null || status == HttpServletResponse.SC_NOT_FOUND) {
            return "missing";
        }
        return status == HttpServletResponse.SC_FORBIDDEN ? "forbidden" : "broken";
    }

    /** The middle of the text keys: missing, forbidden, expired or broken. */
    public String getKind() {
        return kind;
    }

    /** Null unless it was our fault. */
    public String getId() {
        return id;
    }
}
