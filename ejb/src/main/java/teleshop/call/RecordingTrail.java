package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import teleshop.call.domain.CallId;
import teleshop.kernel.Roles;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/** Writes down who had a recording hold silence, and until when. */
@Stateless
@RolesAllowed(Roles.AGENT)
public class RecordingTrail {

    @Inject private Trail trail;

    public void paused(CallId id) {
        trail.append(Fact.of(id, "pause-recording"));
    }

    public void resumed(CallId id) {
        trail.append(Fact.of(id, "resume-recording"));
    }
}
