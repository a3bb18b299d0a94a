package teleshop.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import teleshop.ledger.domain.JournalEntry;
import teleshop.ledger.domain.Source;
import teleshop.ledger.persistence.ClosedPeriods;
import teleshop.ledger.persistence.JournalEntries;
import teleshop.site.Caller;
import teleshop.site.SiteZone;

/**
 * Writes entries into the ledger, in the transaction of the deed that they are posted for. The same
 * source is posted once by the same rule, however often it is asked.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Bookkeeping {

    @Inject private JournalEntries entries;
    @Inject private ClosedPeriods closed;
    @Inject private Caller caller;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    /**
     * @return whether it was written now; false if it stood there already or moves nothing
     * @throws PeriodClosed if the books of its date are closed
     */
    public boolean post(JournalEntry entry) {
        refuseClosed(entry.date());
        return !entry.isEmpty() && entries.add(entry, caller.name(), clock.instant());
    }

    /**
     * Posts the equal and opposite of an earlier entry, dated today and linked to it.
     *
     * @param by what undoes it, such as the cancelled receipt
     * @return whether it was written now; false if it was reversed already
     */
    public boolean reverse(Source source, String rule, Source by, String byRule) {
        var wrong = entries.find(source, rule).orElseThrow(() -> new UnknownEntry(source, rule));
        refuseClosed(today());
        var reversal = wrong.reversed(today(), by, byRule);
        return entries.addReversal(reversal, wrong, caller.name(), clock.instant());
    }

    private LocalDate today() {
        return site.dayOf(clock.instant());
    }

    private void refuseClosed(LocalDate date) {
        if (closed.has(date)) {
            throw new PeriodClosed(date);
        }
    }
}
