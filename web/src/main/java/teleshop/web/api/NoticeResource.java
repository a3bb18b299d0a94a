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
import java.util.List;
import java.util.Locale;
import teleshop.kernel.Roles;
import teleshop.logistics.DispatchNotices;
import teleshop.logistics.domain.Waybill;
import teleshop.web.paper.Papers;

/** The dispatch notice of a parcel; in Chinese, as customers read, unless asked otherwise. */
@Path("/shipments/{waybill}/notice")
@RolesAllowed({Roles.WAREHOUSE, Roles.LOGISTICS})
public class NoticeResource {

    @Inject private DispatchNotices notices;
    @Inject private Papers papers;

    /** The first time the notice, from then on a copy that says so. */
    @GET
    @Produces(Pdf.TYPE)
    public Response notice(
            @PathParam("waybill") String waybill,
            @QueryParam("language") @DefaultValue("zh") String language) {
        var paper = papers.dispatchNotices(Locale.forLanguageTag(language));
        return Pdf.of(waybill, paper.print(List.of(notices.print(new Waybill(waybill)))));
    }
}
