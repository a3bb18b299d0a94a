package teleshop.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import teleshop.kernel.Roles;
import teleshop.logistics.DispatchNotices;
import teleshop.web.paper.Papers;

/** The dispatch notices of a wave in one job. */
@Path("/waves/{wave}/notices")
@RolesAllowed({Roles.WAREHOUSE, Roles.LOGISTICS})
public class WaveResource {

    @Inject private DispatchNotices notices;
    @Inject private Papers papers;

    @GET
    @Produces(Pdf.TYPE)
    public Response notices(
            @PathParam("wave") String wave,
            @QueryParam("language") @DefaultValue("zh") String language) {
        var paper = papers.dispatchNotices(Locale.forLanguageTag(language));
        return Pdf.of(wave, paper.print(notices.printWave(wave)));
    }
}
