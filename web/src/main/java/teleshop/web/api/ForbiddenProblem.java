package teleshop.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The path is not open to the role. */
@Provider
public class ForbiddenProblem implements ExceptionMapper<ForbiddenException> {

    @Inject private RefusedRole refused;
    @Context private UriInfo uri;

    @Override
    public Response toResponse(ForbiddenException no) {
        return refused.answer(uri);
    }
}
