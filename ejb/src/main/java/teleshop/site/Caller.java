package teleshop.site;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import teleshop.kernel.Origin;

/** Who acts now, and by which door they came in. */
@Stateless
@PermitAll
public class Caller {

    /** The name of the deeds that no person did. */
    public static final String NOBODY = "system";

    private static final String ANONYMOUS = "anonymous";

    @Resource private SessionContext session;
    @Inject private Entrance entrance;

    /** The user's name; {@link #NOBODY} for jobs, messages and the switchboard. */
    public String name() {
        var name = session.getCallerPrincipal().getName();
        return name.equals(ANONYMOUS) ? NOBODY : name;
    }

    public boolean is(String role) {
        return session.isCallerInRole(role);
    }

    public Origin origin() {
        return entrance.origin();
    }
}
