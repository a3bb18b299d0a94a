package teleshop.ledger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import teleshop.kernel.Rows;
import teleshop.ledger.domain.Account;
import teleshop.ledger.domain.Balance;

/** The sums of what was posted. */
@ApplicationScoped
public class JournalSums {

    private static final String SUM =
            "select sum(debit) as debit, sum(credit) as credit from journal_lines where account = :account ";
    private static final String OF_WAYBILL = SUM + "and waybill = :waybill ";
    private static final String OF_SUPPLIER = SUM + "and supplier = :supplier";
    private static final String OF_ORDER = SUM + "and order_number = :order";
    private static final String OF_BOTH = OF_WAYBILL + "and supplier = :supplier";

    @PersistenceContext private EntityManager entityManager;

    /** An empty waybill or supplier means any. */
    public Balance of(Account account, String waybill, String supplier) {
        return read(query(waybill, supplier), account);
    }

    public Balance ofOrder(Account account, String order) {
        return read(sum(OF_ORDER).setParameter("order", order), account);
    }

    private static Balance read(Query query, Account account) {
        return Rows.of(query.setParameter("account", account.code()))
                .map(row -> new Balance(Rows.money(row[0]), Rows.money(row[1])))
                .findFirst()
                .orElseThrow();
    }

    private Query query(String waybill, String supplier) {
        if (waybill.isEmpty()) {
            return supplier.isEmpty()
                    ? sum(SUM)
                    : sum(OF_SUPPLIER).setParameter("supplier", supplier);
        }
        return supplier.isEmpty()
                ? sum(OF_WAYBILL).setParameter("waybill", waybill)
                : sum(OF_BOTH).setParameter("waybill", waybill).setParameter("supplier", supplier);
    }

    private Query sum(String sql) {
        return entityManager.createNativeQuery(sql, Object[].class);
    }
}
