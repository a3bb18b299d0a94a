package teleshop.settlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import teleshop.courier.Contracts;
import teleshop.kernel.Roles;
import teleshop.settlement.domain.StatementId;

/**
 * Receives couriers' files. The same file again, under whatever name and however often at a time,
 * is the same statement and changes nothing.
 */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.FINANCE_LEAD, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StatementReception {

    @Inject private Contracts contracts;
    @Inject private StatementArchiving archiving;

    /**
     * Sent twice at a time, the second finds the first one's row when it looks again.
     *
     * @return the statement it became, or had become before
     * @throws teleshop.courier.UnknownCourier if no courier has that code
     */
    public StatementId receive(@Valid ReceivedFile file) {
        contracts.form(file.courier());
        try {
            return archiving.keep(file);
        } catch (EJBException no) {
            if (no.getCausedByException() instanceof PersistenceException) {
                return archiving.keep(file);
            }
            throw no;
        }
    }
}
