package teleshop.site;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether this server plays: demo users, fixtures and a clock that can be set. As 05-site.cli says.
 */
@ApplicationScoped
public class DemoMode {

    @Resource(lookup = "java:global/teleshop/demo")
    private Boolean on;

    public boolean isOn() {
        return on;
    }
}
