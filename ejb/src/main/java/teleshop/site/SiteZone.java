package teleshop.site;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone of the shop: its days begin and end there. As 05-site.cli names it. */
@ApplicationScoped
public class SiteZone {

    @Resource(lookup = "java:global/teleshop/zone")
    private String name;

    public ZoneId zone() {
        return ZoneId.of(name);
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }
}
