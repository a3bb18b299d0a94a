package teleshop.order;

import teleshop.kernel.BusinessException;
import teleshop.order.domain.OrderNumber;

/** A change of the total this big needs the word of the customer. */
public final class NotConfirmed extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotConfirmed(OrderNumber number) {
        super("needs-confirmation", "the customer has not agreed to the new total of " + number);
    }
}
