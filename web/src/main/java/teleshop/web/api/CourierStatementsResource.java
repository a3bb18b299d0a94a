package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.MULTIPART_FORM_DATA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Roles;
import teleshop.settlement.CourierStatementView;
import teleshop.settlement.CourierStatements;
import teleshop.settlement.ReceivedFile;
import teleshop.settlement.StatementReception;
import teleshop.settlement.domain.StatementId;

/** Couriers' statements: sent in as files, shown with what became of their rows. */
@Path("/courier-statements")
@RolesAllowed({Roles.FINANCE, Roles.AUDITOR})
@Produces(APPLICATION_JSON)
public class CourierStatementsResource {

    /** Where to look how it goes. */
    public record Received(long id) {}

    @Inject private StatementReception reception;
    @Inject private CourierStatements statements;

    /**
     * @param statementNo for files that do not say it; else the name of the file is taken
     */
    @RolesAllowed(Roles.FINANCE)
    @POST
    @Consumes(MULTIPART_FORM_DATA)
    public Response receive(
            @QueryParam("courier") @DefaultValue("") String courier,
            @QueryParam("statementNo") @DefaultValue("") String statementNo,
            @FormParam("file") EntityPart file)
            throws IOException {
        if (file == null) {
            throw new InvalidField("file", "missing-file", "a part named file is needed");
        }
        var name = file.getFileName().filter(n -> !n.isBlank()).orElse("statement.csv");
        try (InputStream content = file.getContent()) {
            var received = new ReceivedFile(courier, name, statementNo, content.readAllBytes());
            var id = reception.receive(received).number();
            return Response.accepted(new Received(id))
                    .location(URI.create("courier-statements/" + id))
                    .build();
        }
    }

    @GET
    public List<CourierStatementView> latest() {
        return statements.latest();
    }

    @GET
    @Path("/{id}")
    public CourierStatementView view(@PathParam("id") long id) {
        return statements.view(new StatementId(id));
    }
}
