package teleshop.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Turns away what is too big before anybody reads it. */
@WebFilter("/*")
public class BodyLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** As large as a courier's statement may be. */
    private static final long MOST_BYTES = 20L << 20;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(new CountedRequest(request, MOST_BYTES), response);
        }
    }
}
