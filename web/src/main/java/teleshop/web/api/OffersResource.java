package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import teleshop.catalog.OfferBook;
import teleshop.catalog.OfferEntry;
import teleshop.catalog.domain.OfferTerms;
import teleshop.demo.StrictJson;
import teleshop.demo.Times;
import teleshop.kernel.Roles;

/** What is offered along with which product. */
@Path("/offers")
@RolesAllowed({Roles.LEAD, Roles.ADMIN})
@Produces(APPLICATION_JSON)
public class OffersResource {

    /** As it is said; the times with a zone. */
    public record Told(
            String sku, String offered, String sentence, String validFrom, String validTo) {

        OfferEntry entry(String id) {
            return new OfferEntry(
                    id,
                    sku,
                    offered,
                    sentence,
                    validFrom == null ? null : Times.instant("validFrom", validFrom),
                    validTo == null ? null : Times.instant("validTo", validTo));
        }
    }

    /** As it stands; validTo is null if it ends on no day yet. */
    public record Offer(
            String id,
            String sku,
            String offered,
            String sentence,
            Instant validFrom,
            Instant validTo) {

        static Offer of(OfferTerms o) {
            return new Offer(
                    o.id(), o.sku(), o.offered(), o.sentence(), o.from(), o.until().orElse(null));
        }
    }

    @Inject private OfferBook book;

    @GET
    public List<Offer> all() {
        return book.all().stream().map(Offer::of).toList();
    }

    @PUT
    @Path("/{id}")
    @Consumes(APPLICATION_JSON)
    public Offer keep(@PathParam("id") String id, JsonObject body) {
        book.keep(StrictJson.read("", Body.given(body), Told.class).entry(id));
        return Offer.of(book.get(id));
    }
}
