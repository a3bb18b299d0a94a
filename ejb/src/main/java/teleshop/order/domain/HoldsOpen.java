package teleshop.order.domain;

import java.util.List;
import teleshop.kernel.BusinessException;

/** An order is approved when nothing holds it any more. */
public final class HoldsOpen extends BusinessException {

    private static final long serialVersionUID = 1L;

    public HoldsOpen(OrderNumber number, List<Hold> open) {
        super("holds-open", number + " is held: " + open.stream().map(Hold::type).toList());
    }
}
