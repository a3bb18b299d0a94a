package teleshop.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import teleshop.kernel.Roles;
import teleshop.ledger.domain.Account;
import teleshop.ledger.domain.Balance;
import teleshop.ledger.domain.JournalEntry;
import teleshop.ledger.persistence.JournalEntries;
import teleshop.ledger.persistence.JournalSums;

/** Reads the ledger: what stands on an account, and what was posted for a deed. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.FINANCE_LEAD, Roles.AUDITOR, Roles.SYSTEM})
public class Balances {

    @Inject private JournalSums sums;
    @Inject private JournalEntries entries;

    /**
     * @param waybill only what is about it; empty for all
     * @param supplier only what is about them; empty for all
     */
    public Balance of(String accountCode, String waybill, String supplier) {
        var account =
                Account.ofCode(accountCode).orElseThrow(() -> new UnknownAccount(accountCode));
        return sums.of(account, waybill, supplier);
    }

    public Balance ofOrder(Account account, String order) {
        return sums.ofOrder(account, order);
    }

    /**
     * In the order of posting.
     *
     * @param source id of a receipt, waybill or other deed, or {@code type:id}; or an order number
     */
    public List<JournalEntry> entries(String source) {
        return entries.of(source);
    }
}
