package teleshop.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import teleshop.kernel.Origin;
import teleshop.site.Entrance;

/** Notes for the trail that the deeds of this request came in over REST. */
@Provider
public class Entry implements ContainerRequestFilter {

    @Inject private Entrance entrance;

    @Override
    public void filter(ContainerRequestContext request) {
        entrance.by(Origin.REST);
    }
}
