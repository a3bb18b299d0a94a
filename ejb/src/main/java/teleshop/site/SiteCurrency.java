package teleshop.site;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

/** The one currency the shop trades in, by its ISO 4217 code. As 05-site.cli names it. */
@ApplicationScoped
public class SiteCurrency {

    @Resource(lookup = "java:global/teleshop/currency")
    private String code;

    public String code() {
        return code;
    }
}
