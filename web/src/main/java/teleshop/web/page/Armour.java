package teleshop.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What every answer tells the browser to refuse. Pages add their script-src with a fresh nonce
 * (primefaces.CSP); whatever else is answered may run nothing.
 */
@WebFilter("/*")
public class Armour extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String PAGE =
            "style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
                    + " object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";
    private static final String THING = "default-src 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean page = !request.getServletPath().matches("/api|/jakarta\\.faces\\..*");
        response.setHeader("Content-Security-Policy", page ? PAGE : THING);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        if (page) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }
}
