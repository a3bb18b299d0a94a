package teleshop.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import teleshop.kernel.Origin;
import teleshop.site.Entrance;

/** Lets people only where {@link Place} admits them, and notes that they came by a page. */
@WebFilter("*.xhtml")
public class PlaceGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject private Entrance entrance;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        var place = Place.at(path);
        if (path.startsWith(RESOURCES) || place.filter(p -> admitted(p, request)).isPresent()) {
            entrance.by(Origin.UI);
            chain.doFilter(request, response);
        } else {
            response.sendError(
                    place.isPresent()
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean admitted(Place place, HttpServletRequest request) {
        return place.admits(request::isUserInRole);
    }
}
