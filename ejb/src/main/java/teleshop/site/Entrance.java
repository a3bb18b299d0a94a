package teleshop.site;

import jakarta.enterprise.context.RequestScoped;
import teleshop.kernel.Origin;

/** The door by which the present request came in; messages unless somebody says otherwise. */
@RequestScoped
public class Entrance {

    private Origin origin = Origin.JMS;

    public void by(Origin origin) {
        this.origin = origin;
    }

    Origin origin() {
        return origin;
    }
}
