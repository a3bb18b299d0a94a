package teleshop.order;

import teleshop.kernel.BusinessException;
import teleshop.order.domain.OrderNumber;

/** The same agent sent the same lines of the same call again under another key. */
public final class DoubleSubmit extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DoubleSubmit(OrderNumber earlier) {
        super("double-submit", "the same order was taken a moment ago: " + earlier);
    }
}
