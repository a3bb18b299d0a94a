package teleshop.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import teleshop.insight.domain.LostReport;
import teleshop.insight.domain.Recovery;
import teleshop.insight.persistence.LostCallers;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Roles;
import teleshop.site.SiteZone;

/** Tells whom we lost, how it stands with them, and who bought after all. */
@Stateless
@RolesAllowed({Roles.LEAD, Roles.FINANCE})
public class LostCalls {

    private static final int MOST_DAYS = 93;

    @Inject private LostCallers callers;
    @Inject private SiteZone site;

    public LostReport report(Instant from, Instant to) {
        var sales = callers.sales(from);
        return new LostReport(
                from,
                to,
                callers.withheld(from, to),
                callers.causes(from, to),
                Recovery.of(lost(from, to), sales));
    }

    /** Day by day: who was answered by the end of the day is not lost. */
    private Map<String, Instant> lost(Instant from, Instant to) {
        var lost = new HashMap<String, Instant>();
        var last = site.dayOf(to.minusNanos(1));
        var first = site.dayOf(from);
        check(from.isBefore(to), "empty-span", to);
        check(!first.plusDays(MOST_DAYS).isBefore(last), "span-too-long", to);
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            var midnight = site.startOf(day);
            var dayEnd = site.startOf(day.plusDays(1));
            var begin = from.isAfter(midnight) ? from : midnight;
            var end = to.isBefore(dayEnd) ? to : dayEnd;
            callers.of(begin, end, midnight, dayEnd).forEach(lost::putIfAbsent);
        }
        return lost;
    }

    private static void check(boolean fits, String code, Instant to) {
        if (!fits) {
            throw new InvalidField("to", code, "not a span that can be reckoned: to " + to);
        }
    }
}
