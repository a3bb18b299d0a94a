package teleshop.callback;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import teleshop.kernel.Roles;
import teleshop.site.DemoClock.ClockSet;

/**
 * Tells entries anew whose times another calendar, a jump of the clock or the day of a spot has
 * changed, before anybody looks again: when the change stands, and each in a transaction of its
 * own.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallbackRetelling {

    /** Who was due then or later may be due at another time. */
    public record CalendarChanged(LocalDate from) {}

    /** Who saw it may have seen it on another day. */
    public record SpotDated(String spot) {}

    @Inject private DueCallbacks due;
    @Inject private CallbackHouseRules house;

    public void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged change) {
        tell(due.plannedFrom(house.startOf(change.from())));
    }

    public void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SpotDated news) {
        tell(due.ofSpot(news.spot()));
    }

    public void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockSet jump) {
        tell(due.outdated(jump.now()));
    }

    private void tell(List<String> numbers) {
        numbers.forEach(number -> CallbackWaker.one(number, () -> due.tellAnew(number)));
    }
}
