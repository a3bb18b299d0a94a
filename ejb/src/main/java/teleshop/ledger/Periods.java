package teleshop.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import teleshop.kernel.AggregateId;
import teleshop.kernel.Roles;
import teleshop.ledger.persistence.ClosedPeriods;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/** Closes the books month by month; a closed month stays closed. */
@Stateless
@RolesAllowed({Roles.FINANCE_LEAD, Roles.SYSTEM})
public class Periods {

    private record Period(String value) implements AggregateId {

        @Override
        public String aggregateType() {
            return "period";
        }
    }

    @Inject private ClosedPeriods closed;
    @Inject private Trail trail;
    @Inject private Clock clock;

    public void close(YearMonth month) {
        if (closed.add(month, clock.instant())) {
            trail.append(
                    Fact.of(new Period(month.toString()), "close")
                            .linking(Map.of("month", month.toString())));
        }
    }

    public boolean isClosed(LocalDate date) {
        return closed.has(date);
    }
}
