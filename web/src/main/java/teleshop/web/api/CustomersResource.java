package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import teleshop.customer.ChangedCustomer;
import teleshop.customer.CustomerDesk;
import teleshop.customer.NewCustomer;
import teleshop.customer.domain.CustomerView;
import teleshop.kernel.InvalidField;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;
import teleshop.order.CustomerOrders;

/** Finds and keeps customers; numbers are shown masked. */
@Path("/customers")
@RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.REVIEWER})
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class CustomersResource {

    @Inject private CustomerDesk desk;
    @Inject private CustomerOrders orders;

    @GET
    public List<CustomerBody> reachedAt(@QueryParam("phone") String phone) {
        if (phone == null || phone.isBlank()) {
            throw new InvalidField("phone", "phone-missing", "whose number?");
        }
        var found = desk.reachedAt(PhoneNumber.of(phone));
        var records = orders.records(found.stream().map(CustomerView::id).toList());
        return found.stream().map(c -> CustomerBody.of(c, records.get(c.id()))).toList();
    }

    @GET
    @Path("/{id}")
    public CustomerBody one(@PathParam("id") Long id) {
        return body(desk.view(id));
    }

    @RolesAllowed(Roles.AGENT)
    @POST
    public Response register(NewCustomer customer) {
        return Response.status(Response.Status.CREATED)
                .entity(body(desk.register(customer)))
                .build();
    }

    @RolesAllowed({Roles.AGENT, Roles.REVIEWER})
    @PATCH
    @Path("/{id}")
    public CustomerBody change(@PathParam("id") Long id, ChangedCustomer changed) {
        return body(desk.change(id, changed));
    }

    /** Where a number belongs to, for the form of a new customer. */
    @GET
    @Path("/region")
    public Region region(@QueryParam("phone") String phone) {
        return new Region(
                Optional.ofNullable(phone)
                        .map(PhoneNumber::of)
                        .flatMap(p -> p.region(Locale.SIMPLIFIED_CHINESE))
                        .orElse(""));
    }

    /** Such as 江苏省常州市. */
    public record Region(String region) {}

    private CustomerBody body(CustomerView customer) {
        return CustomerBody.of(customer, orders.record(customer.id()));
    }
}
