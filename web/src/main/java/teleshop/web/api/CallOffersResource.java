package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import teleshop.call.domain.CallId;
import teleshop.demo.StrictJson;
import teleshop.kernel.Roles;
import teleshop.order.CallOffers;
import teleshop.order.OfferSheet;
import teleshop.order.domain.OfferAnswer;

/** What an agent offers in their own call besides what the caller asks for. */
@Path("/calls")
@RolesAllowed(Roles.AGENT)
@Produces(APPLICATION_JSON)
public class CallOffersResource {

    /** What the caller said. */
    public record Said(String result) {}

    /**
     * One offer; the price in minor units.
     *
     * @param result null until it is told
     */
    public record Offer(
            String id,
            String sku,
            String name,
            long price,
            long available,
            String sentence,
            String result) {

        static Offer of(OfferSheet.Line line) {
            return new Offer(
                    line.id(),
                    line.sku(),
                    line.name(),
                    line.price().minor(),
                    line.available(),
                    line.sentence(),
                    line.answer().map(Enum::name).orElse(null));
        }
    }

    /**
     * What may be offered now.
     *
     * @param why nothing is; null if something is
     */
    public record Sheet(List<Offer> offers, String why) {}

    @Inject private CallOffers offers;

    @GET
    @Path("/{id}/offers")
    public Sheet now(@PathParam("id") String id) {
        var sheet = offers.show(new CallId(id));
        return new Sheet(
                sheet.offer().map(Offer::of).stream().toList(),
                sheet.why().map(Enum::name).orElse(null));
    }

    @POST
    @Path("/{id}/offers/{offer}")
    @Consumes(APPLICATION_JSON)
    public Offer answer(
            @PathParam("id") String id, @PathParam("offer") String offer, JsonObject body) {
        var said = StrictJson.read("", Body.given(body), Said.class);
        var word = Words.read("result", said.result(), OfferAnswer.class);
        return Offer.of(offers.answer(new CallId(id), offer, word));
    }
}
