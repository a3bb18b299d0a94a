package teleshop.web.signin;

import jakarta.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.Map;
import teleshop.web.Texts;

/** What the API answers before it looks at a request: to strangers, and to bodies too big. */
@WebServlet("/unauthorized")
public class Unauthorized extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<Integer, String> CODES =
            Map.of(401, "unauthorized", 413, "too-large", 429, "too-many-attempts");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var told = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = told == null ? Status.UNAUTHORIZED.getStatusCode() : told;
        var code = CODES.get(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        var problem =
                Json.createObjectBuilder()
                        .add("title", Status.fromStatusCode(status).getReasonPhrase())
                        .add("status", status)
                        .add("code", code)
                        .add("detail", Texts.of("refusal." + code, Speech.of(request)))
                        .build();
        response.getWriter().write(problem.toString());
    }
}
