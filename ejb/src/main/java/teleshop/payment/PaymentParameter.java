package teleshop.payment;

import teleshop.kernel.Limits;
import teleshop.kernel.Parameter;

/** The house rules about refunds; amounts in minor units. */
public enum PaymentParameter implements Parameter {
    /** The most that a clerk approves; above it the lead does. */
    REFUND_LIMIT("refundLimit", 100_000, 0, 100_000_000);

    private final Limits limits;

    PaymentParameter(String key, long standard, long least, long most) {
        limits = new Limits(key, standard, least, most);
    }

    @Override
    public Limits limits() {
        return limits;
    }
}
