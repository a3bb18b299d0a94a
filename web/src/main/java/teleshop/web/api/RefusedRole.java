package teleshop.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import teleshop.kernel.AggregateId;
import teleshop.kernel.BusinessException.Attempt;
import teleshop.trail.Refusals;
import teleshop.web.Texts;
import teleshop.web.signin.Speech;

/** The role does not allow it; on an order the attempt goes into its trail. */
@ApplicationScoped
class RefusedRole {

    private record OrderOf(String value) implements AggregateId {

        @Override
        public String aggregateType() {
            return "order";
        }
    }

    @Inject private Refusals refusals;
    @Inject private HttpServletRequest request;

    Response answer(UriInfo uri) {
        var number = uri.getPathParameters().getFirst("n");
        if (number != null && uri.getPath().startsWith("/orders/")) {
            var deed = uri.getPath().substring(uri.getPath().lastIndexOf('/') + 1);
            refusals.record(new Attempt(new OrderOf(number), deed), "forbidden");
        }
        var text = Texts.of("refusal.forbidden", Speech.of(request));
        return Problem.of(Status.FORBIDDEN, "forbidden", text).response();
    }
}
