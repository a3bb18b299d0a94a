package teleshop.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import teleshop.kernel.NumberType;
import teleshop.site.persistence.Numbers;

/** Takes blocks of numbers for a node, in a transaction of its own: no order waits for another. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NumberBlocks {

    static final int SIZE = 50;

    @Inject private Numbers numbers;

    /**
     * @return the first number of the block, counted from 1
     */
    public long take(NumberType type, LocalDate day) {
        return numbers.take(type, day, SIZE);
    }
}
