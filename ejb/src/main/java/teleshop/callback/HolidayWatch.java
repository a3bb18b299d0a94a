package teleshop.callback;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import teleshop.site.SiteZone;

/** Warns once for each year, within a minute of its start, if its holidays are not known. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
public class HolidayWatch {

    private static final System.Logger LOG = System.getLogger(HolidayWatch.class.getName());

    @Inject private CallbackHouseRules house;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    private int warned;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void onTheMinute() {
        int year = site.dayOf(clock.instant()).getYear();
        if (year != warned && house.calendar().lacksHolidaysOf(year)) {
            LOG.log(
                    Level.WARNING,
                    "no holiday of {0} is noted: its holidays are called like any day",
                    Integer.toString(year));
            warned = year;
        }
    }
}
