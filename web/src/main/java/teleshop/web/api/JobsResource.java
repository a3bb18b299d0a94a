package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import teleshop.batch.JobView;
import teleshop.batch.Jobs;
import teleshop.kernel.Roles;

/** The jobs of the night, which may be started by day as well. */
@Path("/jobs")
@RolesAllowed({Roles.FINANCE, Roles.LEAD, Roles.ADMIN})
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class JobsResource {

    /** What the job is to work on; may be left out. */
    public record Start(Map<String, String> parameters) {}

    @Inject private Jobs jobs;

    @GET
    public List<JobView> latest() {
        return jobs.latest();
    }

    @POST
    @Path("/{name}")
    public Response start(@PathParam("name") String name, Start start) {
        boolean given = start != null && start.parameters() != null;
        var run = jobs.start(name, given ? start.parameters() : Map.of());
        return Response.accepted(run)
                .location(URI.create("jobs/" + name + "/" + run.executionId()))
                .build();
    }

    @GET
    @Path("/{name}/{execution}")
    public JobView execution(
            @PathParam("name") String name, @PathParam("execution") long execution) {
        return jobs.execution(name, execution);
    }
}
