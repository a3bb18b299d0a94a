package teleshop.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The path was open to the role, the door behind it is not. */
@Provider
public class ClosedDoorProblem implements ExceptionMapper<EJBAccessException> {

    @Inject private RefusedRole refused;
    @Context private UriInfo uri;

    @Override
    public Response toResponse(EJBAccessException no) {
        return refused.answer(uri);
    }
}
